import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { submittedRecordsQuery, type SubmittedRecord } from '@/api/training-records';
import { Notice } from '@/design-system/notice/notice';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import type { Decision } from '@/domain/training-record/record-decision';
import { weekName } from '@/domain/training-record/week-text';
import { useTranslation } from '@/i18n/use-translation';
import { classNames } from '@/lib/class-names';
import { useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { RecordToDecide } from './record-to-decide';
import './approvals-page.css';

interface ApprovalsPageProps {
  book: string | undefined;
  week: string | undefined;
  onChoose: (record: SubmittedRecord | undefined) => void;
}

interface Announcement {
  decision: Decision;
  title: string;
}

/** What waits for a decision beside what it says; on a phone first the one, then the other. */
export function ApprovalsPage({ book, week, onChoose }: ApprovalsPageProps) {
  const { t } = useTranslation();
  const records = useInfiniteQuery(submittedRecordsQuery(useApi()));
  const [announcement, setAnnouncement] = useState<Announcement>();

  const decided = (record: SubmittedRecord, decision: Decision, waiting: SubmittedRecord[]) => {
    setAnnouncement({ decision, title: titleOf(record, t) });
    const position = waiting.indexOf(record);
    onChoose(waiting[position + 1] ?? waiting[position - 1]);
  };
  return (
    <>
      <PageHeader title={t('approvals.title')} lead={t('approvals.lead')} />
      {announcement && (
        <Notice kind="success" announce>
          <p>{t(`record.${announcement.decision}.done`, { title: announcement.title })}</p>
        </Notice>
      )}
      <LoadedPages
        query={records}
        empty={
          <EmptyState title={t('approvals.empty')}>
            <p>{t('approvals.empty.hint')}</p>
          </EmptyState>
        }
      >
        {(waiting) => {
          const chosen = waiting.find(
            (record) => record.trainingRelationshipId === book && record.week === week,
          );
          const shown = chosen ?? waiting[0];
          return (
            <div className={classNames('approvals', chosen && 'approvals--chosen')}>
              <WaitingList waiting={waiting} shown={shown} />
              {shown && (
                <RecordToDecide
                  key={keyOf(shown)}
                  record={shown}
                  title={titleOf(shown, t)}
                  onDecided={(decision) => decided(shown, decision, waiting)}
                />
              )}
            </div>
          );
        }}
      </LoadedPages>
    </>
  );
}

interface WaitingListProps {
  waiting: SubmittedRecord[];
  shown: SubmittedRecord | undefined;
}

function WaitingList({ waiting, shown }: WaitingListProps) {
  const { t, dateTime } = useTranslation();
  return (
    <nav className="approvals__list" aria-label={t('approvals.waiting')}>
      <ul>
        {waiting.map((record) => (
          <li key={keyOf(record)} className={record === shown ? 'approvals__shown' : undefined}>
            <FunctionLink to="/approvals" search={{ book: record.trainingRelationshipId, week: record.week }}>
              {record.apprenticeName}
              <small>
                {weekName(record.week, t)}
                {` · ${t('approvals.since', { at: dateTime(record.submittedAt) })}`}
              </small>
            </FunctionLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const keyOf = (record: SubmittedRecord) => `${record.trainingRelationshipId}/${record.week}`;

const titleOf = (record: SubmittedRecord, t: ReturnType<typeof useTranslation>['t']) =>
  `${record.apprenticeName}, ${weekName(record.week, t)}`;
