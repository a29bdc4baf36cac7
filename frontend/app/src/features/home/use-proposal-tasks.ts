import { useInfiniteQuery } from '@tanstack/react-query';
import { proposalsQuery } from '@/api/delegations';
import { itemsOf } from '@/domain/lists/items-of';
import { useTranslation } from '@/i18n/use-translation';
import { dayOf } from '@/lib/iso-date';
import { useActingFunction, useApi } from '@/session/function-context';
import type { TaskSource } from './tasks';

/** Delegations that somebody proposed to the company and that it has to answer (DEL-3). */
export function useProposalTasks(enabled: boolean): TaskSource {
  const { t, date } = useTranslation();
  const { id } = useActingFunction();
  const proposals = useInfiniteQuery({ ...proposalsQuery(useApi(), id), enabled });
  return {
    tasks: itemsOf(proposals.data)
      .filter(({ access }) => access.accept)
      .map(({ proposalId, delegateName, principalName, expiresAt }) => ({
        id: proposalId,
        to: `/delegations/proposals/${proposalId}`,
        title: t('task.proposal'),
        context: t('delegations.proposal.who', {
          delegate: delegateName ?? t('delegations.without-name'),
          principal: principalName ?? t('delegations.without-name'),
        }),
        status: { tone: 'waiting', text: t('task.proposal.status', { day: date(dayOf(expiresAt)) }) },
      })),
    isPending: enabled && proposals.isPending,
    error: proposals.error,
    retry: () => void proposals.refetch(),
  };
}
