import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { waitingRecordsQuery, type WaitingRecord } from '@/api/training-records';
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
import { SubmittedRecord } from './submitted-record';
import './approvals-page.css';

interface ApprovalsPageProps {
  recordId: string | undefined;
  onChoose: (recordId: string | undefined) => void;
}

interface Announcement {
  decision: Decision;
  title: string;
}

/** What waits for a decision beside what it says; on a phone first the one, then the other. */
export function ApprovalsPage({ recordId, onChoose }: ApprovalsPageProps) {
  const { t } = useTranslation();
  const records = useInfiniteQuery(waitingRecordsQuery(useApi()));
  const [announcement, setAnnouncement] = useState<Announcement>();

  const decided = (record: WaitingRecord, decision: Decision, waiting: WaitingRecord[]) => {
    setAnnouncement({ decision, title: titleOf(record, t) });
    const position = waiting.findIndex((other) => other.recordId === record.recordId);
    const next = waiting[position + 1] ?? waiting[position - 1];
    onChoose(next?.recordId);
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
          const chosen = waiting.find((record) => record.recordId === recordId);
          const shown = chosen ?? waiting[0];
          return (
            <div className={classNames('approvals', chosen && 'approvals--chosen')}>
              <WaitingList waiting={waiting} shownId={shown?.recordId} />
              {shown?.recordId && (
                <SubmittedRecord
                  key={shown.recordId}
                  recordId={shown.recordId}
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

function WaitingList({ waiting, shownId }: { waiting: WaitingRecord[]; shownId: string | undefined }) {
  const { t, dateTime } = useTranslation();
  return (
    <nav className="approvals__list" aria-label={t('approvals.waiting')}>
      <ul>
        {waiting.map((record) => (
          <li key={record.recordId} className={record.recordId === shownId ? 'approvals__shown' : undefined}>
            <FunctionLink to="/approvals" search={{ record: record.recordId }}>
              {record.apprenticeName}
              <small>
                {weekName(record.week, t)}
                {record.submittedAt && ` · ${t('approvals.since', { at: dateTime(record.submittedAt) })}`}
              </small>
            </FunctionLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const titleOf = (record: WaitingRecord, t: ReturnType<typeof useTranslation>['t']) =>
  `${record.apprenticeName}, ${weekName(record.week, t)}`;
