import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createAccount, giveGrant, type NewAccount } from '@/api/users';
import { Problem } from '@/api/problem';
import { useApi } from '@/session/function-context';

const ASK_EVERY = 700;
const MOST_QUESTIONS = 15;

export interface ChamberRole {
  chamberId: string;
  role: string;
  reason: string;
}

/** First the account, as everywhere, then the role. Who gives access again after a failure goes on where it ended. */
export function useGivingAccess({ chamberId, role, reason }: ChamberRole) {
  const api = useApi();
  const queryClient = useQueryClient();
  const { mutateAsync: appoint } = useMutation({
    mutationFn: (personId: string) =>
      giveGrant(api, { personId, role, scope: `chamber:${chamberId}`, reason }),
    retry: (failures, error) => isNotKnownYet(error) && failures < MOST_QUESTIONS,
    retryDelay: ASK_EVERY,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [api.actingFor, 'grants'] }),
  });
  return async (account: NewAccount) => {
    const { personId } = await createAccount(api, { ...account, chamberId });
    await appoint(personId);
  };
}

/** The permission service hears of a new account, and of a new chamber, by an event. */
const isNotKnownYet = (error: unknown) =>
  Problem.from(error).violations.some(
    ({ field, code }) => (field === 'personId' || field === 'scope') && code === 'unknown',
  );
