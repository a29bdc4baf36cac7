import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createAccount, giveGrant, type NewAccount } from '@/api/users';
import { Problem } from '@/api/problem';
import { useActingFunction, useApi } from '@/session/function-context';
import { EXAMINER } from './examiner';

const ASK_EVERY = 700;
const MOST_QUESTIONS = 15;

/** First the account, as everywhere, then the role. Who gives access again after a failure goes on where it ended. */
export function useGivingAccess() {
  const api = useApi();
  const { id: chamberId } = useActingFunction();
  const queryClient = useQueryClient();
  const { mutateAsync: appoint } = useMutation({
    mutationFn: (personId: string) =>
      giveGrant(api, {
        personId,
        role: EXAMINER,
        scope: `chamber:${chamberId}`,
        reason: 'examiner of the chamber',
      }),
    retry: (failures, error) => isNotKnownYet(error) && failures < MOST_QUESTIONS,
    retryDelay: ASK_EVERY,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [api.actingFor, 'grants'] }),
  });
  return async (account: NewAccount) => {
    const { personId } = await createAccount(api, account);
    await appoint(personId);
  };
}

/** The permission service hears of a new account by an event. */
const isNotKnownYet = (error: unknown) =>
  Problem.from(error).violations.some(({ field, code }) => field === 'personId' && code === 'unknown');
