import { useSearch } from '@tanstack/react-router';

/** The look across chambers that the page belongs to (USR-16), kept in the address like the search text. */
export function useLook(): string | undefined {
  const { look }: { look?: unknown } = useSearch({ strict: false });
  return typeof look === 'string' ? look : undefined;
}
