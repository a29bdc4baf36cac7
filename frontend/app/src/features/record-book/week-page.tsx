import { useQuery } from '@tanstack/react-query';
import type { Versioned } from '@/api/client';
import { recordBookQuery, weekQuery, type RecordBook, type TrainingRecord } from '@/api/training-records';
import { Icon } from '@/design-system/icon/icon';
import { Notice } from '@/design-system/notice/notice';
import { PageHeader, Section } from '@/design-system/page/page';
import { Loaded } from '@/domain/problem/loaded';
import { RecordHistory } from '@/domain/training-record/record-history';
import { RecordStatusTag } from '@/domain/training-record/record-status';
import { weekName, weekSpan, weekTitle } from '@/domain/training-record/week-text';
import { useTranslation } from '@/i18n/use-translation';
import { today } from '@/lib/iso-date';
import { plusWeeks, weekOf } from '@/lib/iso-week';
import { useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { PrintHeader } from './print-header';
import { WeekEditor } from './week-editor';
import { WeekReader } from './week-reader';
import './week-page.css';

interface WeekPageProps {
  bookId: string;
  week: string;
}

export function WeekPage({ bookId, week }: WeekPageProps) {
  const api = useApi();
  const book = useQuery(recordBookQuery(api, bookId));
  const record = useQuery(weekQuery(api, bookId, week));
  return (
    <Loaded query={book}>
      {(loadedBook) => (
        <Loaded query={record} lines={6}>
          {(loadedRecord) => <WeekOfBook book={loadedBook} week={week} record={loadedRecord} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface WeekOfBookProps {
  book: RecordBook;
  week: string;
  record: Versioned<TrainingRecord>;
}

function WeekOfBook({ book, week, record }: WeekOfBookProps) {
  const translation = useTranslation();
  const { t, dateTime } = translation;
  const { data } = record;
  const bookId = book.trainingRelationshipId;
  return (
    <>
      <PrintHeader book={book} record={data} />
      <PageHeader
        title={weekTitle(week, t)}
        lead={weekSpan(week, translation)}
        back={<FunctionLink to={`/record-books/${bookId}`}>{t('week.back')}</FunctionLink>}
        actions={<RecordStatusTag status={data.status} />}
      />
      <WeekSteps bookId={bookId} week={week} />
      {data.status === 'RETURNED' && data.remarks && (
        <Notice
          kind="warning"
          title={t('week.returned', {
            by: data.decidedBy ?? book.trainerName,
            at: data.decidedAt ? dateTime(data.decidedAt) : '',
          })}
        >
          <p className="text-block">{data.remarks}</p>
        </Notice>
      )}
      {data.access.write ? (
        <WeekEditor key={`${bookId}/${week}`} book={book} week={week} record={record} />
      ) : (
        <WeekReader book={book} week={week} record={record} />
      )}
      {data.status !== 'EMPTY' && (
        <div className="week-history screen-only">
          <Section title={t('week.history')}>
            <RecordHistory record={data} />
          </Section>
        </div>
      )}
    </>
  );
}

function WeekSteps({ bookId, week }: { bookId: string; week: string }) {
  const { t } = useTranslation();
  const before = plusWeeks(week, -1);
  const after = plusWeeks(week, 1);
  return (
    <nav className="week-steps screen-only" aria-label={t('week.other')}>
      <FunctionLink to={`/record-books/${bookId}/weeks/${before}`}>
        <Icon name="back" /> {weekName(before, t)}
      </FunctionLink>
      {after <= weekOf(today()) && (
        <FunctionLink to={`/record-books/${bookId}/weeks/${after}`}>
          {weekName(after, t)} <Icon name="forward" />
        </FunctionLink>
      )}
    </nav>
  );
}
