import type { Grant } from '@/api/users';
import type { User } from './users';

/** As many as end at once. */
export const MOST_AT_ONCE = 100;

/** What whoever looks may take away from the person. */
export const revocable = ({ grants }: User): Grant[] => grants.filter(({ access }) => access.revoke);

/** All roles that would end for those who were chosen. */
export const endingFor = (users: User[]): Grant[] => users.flatMap(revocable);

/** With the id, if it was not among them; else without. */
export const toggled = (ids: string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
