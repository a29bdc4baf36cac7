import { useInfiniteQuery } from '@tanstack/react-query';
import { organisationsQuery } from '@/api/organisations';
import { itemsOf } from '@/domain/lists/items-of';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import type { OpenTask, TaskSource } from './tasks';

const NAMED = 5;

/** Companies that have no access yet. */
export function useClerkTasks(enabled: boolean): TaskSource {
  const { t } = useTranslation();
  const { id: chamberId } = useActingFunction();
  const organisations = useInfiniteQuery({ ...organisationsQuery(useApi(), { chamberId }), enabled });
  const open = itemsOf(organisations.data).filter(({ activated }) => !activated);
  const status = { tone: 'none', text: t('organisation.not-activated') } as const;
  return {
    tasks: open.slice(0, NAMED).map((organisation): OpenTask => ({
      id: `organisation-${organisation.id}`,
      to: `/organisations/${organisation.id}`,
      title: t('task.activate-organisation', { name: organisation.name }),
      context: t('task.activate-organisation.context', {
        number: organisation.companyNumber,
        city: organisation.address.city,
      }),
      status,
    })),
    isPending: enabled && organisations.isPending,
    error: organisations.error,
    retry: () => void organisations.refetch(),
  };
}
