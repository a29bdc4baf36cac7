import { useNavigate, useSearch } from '@tanstack/react-router';
import type { GrantFilter } from '@/api/users';

export const TERMS = ['ENDS_SOON', 'NO_END', 'NOT_BEGUN'] as const;
export const STATES = ['ENDED', 'DUE'] as const;
export type UserFilter = Pick<GrantFilter, 'role' | 'right' | 'giver' | 'term' | 'state'>;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;

const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);

/** What the address asks for; whatever it cannot ask is left out. */
export const filterOf = (search: Record<string, unknown>): UserFilter => ({
  role: textOf(search.role),
  right: textOf(search.right),
  giver: textOf(search.giver),
  term: oneOf(TERMS, search.term),
  state: oneOf(STATES, search.state),
});

/** Whether not everybody is listed. */
export const narrows = ({ role, right, giver, term, state }: UserFilter): boolean =>
  [role, right, giver, term, state].some(Boolean);

/** Which people are listed, kept in the address like the search text. */
export function useUserFilter(): [filter: UserFilter, change: (part: UserFilter) => void] {
  const filter = filterOf(useSearch({ strict: false }));
  const navigate = useNavigate();
  return [
    filter,
    (part) =>
      void navigate({
        to: '.',
        search: ((rest: object) => ({ ...rest, ...part })) as never,
        replace: true,
      }),
  ];
}
