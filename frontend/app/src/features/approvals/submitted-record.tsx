import { useQuery } from '@tanstack/react-query';
import { recordQuery } from '@/api/training-records';
import { Card } from '@/design-system/page/page';
import { Loaded } from '@/domain/problem/loaded';
import { RecordDecision, type Decision } from '@/domain/training-record/record-decision';
import { RecordHistory } from '@/domain/training-record/record-history';
import { SubmittedContent } from '@/domain/training-record/submitted-content';
import { weekSpan } from '@/domain/training-record/week-text';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';

interface SubmittedRecordProps {
  recordId: string;
  title: string;
  onDecided: (decision: Decision) => void;
}

export function SubmittedRecord({ recordId, title, onDecided }: SubmittedRecordProps) {
  const translation = useTranslation();
  const { t } = translation;
  const record = useQuery(recordQuery(useApi(), recordId));
  return (
    <section className="approvals__detail" aria-label={title}>
      <p className="approvals__back">
        <FunctionLink to="/approvals" exact>
          {t('approvals.back')}
        </FunctionLink>
      </p>
      <Loaded query={record}>
        {({ data, etag }) => (
          <Card>
            <h2>{title}</h2>
            <p className="muted">{weekSpan(data.week, translation)}</p>
            <SubmittedContent recordId={recordId} content={data.content} headingLevel={3} />
            <RecordDecision
              record={data}
              recordId={recordId}
              etag={etag}
              title={title}
              onDecided={onDecided}
            />
            <details className="approvals__history">
              <summary>{t('week.history')}</summary>
              <RecordHistory recordId={recordId} />
            </details>
          </Card>
        )}
      </Loaded>
    </section>
  );
}
