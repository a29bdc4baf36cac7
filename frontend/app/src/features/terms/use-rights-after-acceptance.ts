import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { apiFor, SELF } from '@/api/client';
import { accessKey, functionsQuery } from '@/api/permission';

const ASK_EVERY = 700;

/** The acceptance travels to the permission service as an event; then the page that was wanted opens. */
export function useRightsAfterAcceptance(accepted: boolean): void {
  const queryClient = useQueryClient();
  const router = useRouter();
  const api = apiFor(SELF);
  const functions = useQuery({
    ...functionsQuery(api),
    staleTime: 0,
    enabled: accepted,
    refetchInterval: ASK_EVERY,
  });
  const isOpen = accepted && functions.data?.every(({ termsPending }) => !termsPending) === true;

  useEffect(() => {
    if (isOpen) {
      queryClient.removeQueries({ queryKey: accessKey });
      void router.invalidate();
    }
  }, [isOpen, queryClient, router]);
}
