import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { recordBooksQuery, weeksQuery, type RecordStatus, type Week } from '@/api/training-records';
import { itemsOf } from '@/domain/lists/items-of';
import { recordStatusKeys, recordStatusTones } from '@/domain/training-record/record-texts';
import { weekName, weekSpan } from '@/domain/training-record/week-text';
import { useTranslation } from '@/i18n/use-translation';
import { today } from '@/lib/iso-date';
import { plusWeeks, weekOf } from '@/lib/iso-week';
import { useApi } from '@/session/function-context';
import type { OpenTask, TaskSource } from './tasks';

const WEEKS_BACK = 7;

const isToWrite = (status: RecordStatus) => status === 'EMPTY' || status === 'DRAFT';

/** This week first, then what came back, then the gaps. */
export function useApprenticeTasks(enabled: boolean): TaskSource {
  const translation = useTranslation();
  const { t } = translation;
  const api = useApi();
  const thisWeek = weekOf(today());
  const books = useInfiniteQuery({ ...recordBooksQuery(api), enabled });
  const book = itemsOf(books.data)[0];
  const bookId = book?.trainingRelationshipId ?? '';
  const begins = book ? weekOf(book.startsOn) : thisWeek;
  const from = [plusWeeks(thisWeek, -WEEKS_BACK), begins].sort().at(-1) ?? thisWeek;
  const weeks = useQuery({
    ...weeksQuery(api, bookId, from, thisWeek),
    enabled: enabled && book !== undefined && begins <= thisWeek,
  });

  const toTask = ({ week, status }: Week): OpenTask => ({
    id: `week-${week}`,
    to: `/record-books/${bookId}/weeks/${week}`,
    title: taskTitle(week, status),
    context: weekSpan(week, translation),
    status: { tone: recordStatusTones[status], text: t(recordStatusKeys[status]) },
    urgent: week === thisWeek || status === 'RETURNED',
  });
  const taskTitle = (week: string, status: RecordStatus) => {
    if (status === 'RETURNED') {
      return t('book.correct-week', { week: weekName(week, t) });
    }
    return week === thisWeek ? t('task.this-week') : t('book.write-week', { week: weekName(week, t) });
  };

  const all = weeks.data ?? [];
  const open = [
    ...all.filter(({ week, status }) => week === thisWeek && isToWrite(status)),
    ...all.filter(({ status }) => status === 'RETURNED'),
    ...all.filter(({ week, status }) => week < thisWeek && isToWrite(status)),
  ];
  return {
    tasks: open.map(toTask),
    isPending: enabled && (books.isPending || (book !== undefined && begins <= thisWeek && weeks.isPending)),
    error: books.error ?? weeks.error,
    retry: () => {
      void books.refetch();
      void weeks.refetch();
    },
  };
}
