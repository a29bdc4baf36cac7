import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { versionsQuery, type TrainingRecord } from '@/api/training-records';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Notice } from '@/design-system/notice/notice';
import { Loading } from '@/design-system/states/states';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { RecordView } from './record-view';

interface SubmittedContentProps {
  record: TrainingRecord;
  headingLevel: 2 | 3;
}

/** What waits for a decision; handed in again, with the remarks it answers and what has changed since (REC-6). */
export function SubmittedContent({ record, headingLevel }: SubmittedContentProps) {
  const { t, dateTime } = useTranslation();
  const versions = useQuery(versionsQuery(useApi(), record));
  const { content } = record;
  const [isPlain, setPlain] = useState(false);
  if (versions.isPending) {
    return <Loading label={t('state.loading')} lines={6} />;
  }
  const returned = versions.data?.find(({ status }) => status === 'RETURNED');
  if (!returned) {
    return <RecordView content={content} headingLevel={headingLevel} />;
  }
  return (
    <>
      <Notice kind="info" title={t('week.returned', { by: returned.by, at: dateTime(returned.at) })}>
        <p className="text-block">{returned.remarks}</p>
      </Notice>
      <RecordView
        content={content}
        before={isPlain ? undefined : returned.content}
        headingLevel={headingLevel}
      />
      <ButtonRow>
        <Button variant="quiet" onClick={() => setPlain(!isPlain)}>
          {t(isPlain ? 'record.changes.show' : 'record.changes.hide')}
        </Button>
      </ButtonRow>
    </>
  );
}
