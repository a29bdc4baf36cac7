import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** The search text of a list, kept in the address so that it survives going back and can be passed on. */
export function useSearchText(): [text: string, search: (text: string) => void] {
  const { q }: { q?: unknown } = useSearch({ strict: false });
  const navigate = useNavigate();
  const search = useCallback(
    (text: string) =>
      void navigate({
        to: '.',
        search: ((rest: object) => ({ ...rest, q: text || undefined })) as never,
        replace: true,
      }),
    [navigate],
  );
  // The router reads a number where a person searches for one.
  return [typeof q === 'string' || typeof q === 'number' ? String(q) : '', search];
}
