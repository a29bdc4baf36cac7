import type { RecordBook, TrainingRecord } from '@/api/training-records';
import { recordStatusKeys } from '@/domain/training-record/record-texts';
import { useTranslation } from '@/i18n/use-translation';

/** What the paper needs and the screen shows elsewhere: who, where, in which state, printed when. */
export function PrintHeader({ book, record }: { book: RecordBook; record: TrainingRecord }) {
  const { t, language, dateTime } = useTranslation();
  const decision =
    record.status === 'APPROVED' && record.decidedAt
      ? t('print.approved', { by: record.decidedBy ?? book.trainerName, at: dateTime(record.decidedAt) })
      : t(recordStatusKeys[record.status]);
  const items = [
    [t('relationships.apprentice'), book.apprenticeName],
    [t('relationship.organisation'), book.organisationName],
    [t('relationships.occupation'), book.occupation[language]],
    [t('relationships.trainer'), book.trainerName],
    [t('print.state'), decision],
    [t('print.printed'), dateTime(new Date().toISOString())],
  ];
  return (
    <div className="print-header print-only">
      <dl>
        {items.map(([term, content]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{content}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
