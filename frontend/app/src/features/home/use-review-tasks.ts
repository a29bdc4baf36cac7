import { useInfiniteQuery } from '@tanstack/react-query';
import { grantsQuery } from '@/api/users';
import { itemsOf } from '@/domain/lists/items-of';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import type { TaskSource } from './tasks';

/** Roles of the place that somebody should look at again. */
export function useReviewTasks(enabled: boolean): TaskSource {
  const { t } = useTranslation();
  const { kind, id } = useActingFunction();
  const place = kind === 'chamber' ? { chamberId: id } : { organisationId: id };
  const due = useInfiniteQuery({ ...grantsQuery(useApi(), place, { state: 'DUE' }), enabled });
  const isAny = itemsOf(due.data).length > 0;
  return {
    tasks: isAny
      ? [
          {
            id: 'review',
            to: '/users',
            title: t('task.review'),
            context: t('task.review.context'),
            status: { tone: 'waiting', text: t('task.review.status') },
          },
        ]
      : [],
    isPending: enabled && due.isPending,
    error: due.error,
    retry: () => void due.refetch(),
  };
}
