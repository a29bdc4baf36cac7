import { useState } from 'react';
import type { Versioned } from '@/api/client';
import type { RecordBook, TrainingRecord } from '@/api/training-records';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Icon } from '@/design-system/icon/icon';
import { Notice } from '@/design-system/notice/notice';
import { Card } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { RecordDecision, type Decision } from '@/domain/training-record/record-decision';
import { RecordView } from '@/domain/training-record/record-view';
import { SubmittedContent } from '@/domain/training-record/submitted-content';
import { weekName } from '@/domain/training-record/week-text';
import { useTranslation } from '@/i18n/use-translation';

interface WeekReaderProps {
  book: RecordBook;
  week: string;
  record: Versioned<TrainingRecord>;
}

export function WeekReader({ book, week, record: { data, etag } }: WeekReaderProps) {
  const { t, dateTime } = useTranslation();
  const [decision, setDecision] = useState<Decision>();
  if (data.status === 'EMPTY') {
    return <EmptyState title={t('week.empty')} />;
  }
  return (
    <>
      {decision && (
        <Notice kind="success" announce>
          <p>{t(`record.${decision}.done`, { title: weekName(week, t) })}</p>
        </Notice>
      )}
      <Card>
        {data.access.approve ? (
          <SubmittedContent record={data} headingLevel={2} />
        ) : (
          <RecordView content={data.content} headingLevel={2} />
        )}
        {data.submittedAt && data.status === 'SUBMITTED' && (
          <p className="muted after-card">
            {t('week.submitted', {
              at: dateTime(data.submittedAt),
              to: data.sentTo?.name ?? book.trainerName,
            })}
          </p>
        )}
        {data.decidedAt && data.status === 'APPROVED' && (
          <p className="muted after-card">
            {t('print.approved', { by: data.decidedBy ?? book.trainerName, at: dateTime(data.decidedAt) })}
          </p>
        )}
        <RecordDecision
          record={data}
          etag={etag}
          title={`${book.apprenticeName}, ${weekName(week, t)}`}
          onDecided={setDecision}
        />
      </Card>
      <ButtonRow>
        <Button variant="quiet" onClick={() => window.print()}>
          <Icon name="print" /> {t('action.print')}
        </Button>
      </ButtonRow>
    </>
  );
}
