import { useInfiniteQuery } from '@tanstack/react-query';
import { submittedRecordsQuery } from '@/api/training-records';
import { itemsOf } from '@/domain/lists/items-of';
import { weekName } from '@/domain/training-record/week-text';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import type { TaskSource } from './tasks';

const NAMED = 3;

/** The oldest records to check by name, the rest as a number. */
export function useApproverTasks(enabled: boolean): TaskSource {
  const { t, dateTime } = useTranslation();
  const records = useInfiniteQuery({ ...submittedRecordsQuery(useApi()), enabled });
  const waiting = itemsOf(records.data);
  const status = { tone: 'waiting', text: t('record.status.submitted') } as const;
  const named = waiting.slice(0, NAMED).map((record) => ({
    id: `record-${record.trainingRelationshipId}-${record.week}`,
    to: '/approvals',
    search: { book: record.trainingRelationshipId, week: record.week },
    title: t('task.check-record', { name: record.apprenticeName, week: weekName(record.week, t) }),
    context: t('approvals.since', { at: dateTime(record.submittedAt) }),
    status,
    urgent: true,
  }));
  const more = waiting.length - named.length;
  const rest =
    more > 0
      ? [{ id: 'records', to: '/approvals', title: t('task.check-more', { n: more }), status, urgent: true }]
      : [];
  return {
    tasks: [...named, ...rest],
    isPending: enabled && records.isPending,
    error: records.error,
    retry: () => void records.refetch(),
  };
}
