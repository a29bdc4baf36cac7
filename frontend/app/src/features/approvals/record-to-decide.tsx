import { useQuery } from '@tanstack/react-query';
import { weekQuery, type SubmittedRecord } from '@/api/training-records';
import { Card } from '@/design-system/page/page';
import { Loaded } from '@/domain/problem/loaded';
import { RecordDecision, type Decision } from '@/domain/training-record/record-decision';
import { RecordHistory } from '@/domain/training-record/record-history';
import { SubmittedContent } from '@/domain/training-record/submitted-content';
import { weekSpan } from '@/domain/training-record/week-text';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';

interface RecordToDecideProps {
  record: SubmittedRecord;
  title: string;
  onDecided: (decision: Decision) => void;
}

export function RecordToDecide({ record, title, onDecided }: RecordToDecideProps) {
  const translation = useTranslation();
  const { t } = translation;
  const shown = useQuery(weekQuery(useApi(), record.trainingRelationshipId, record.week));
  return (
    <section className="approvals__detail" aria-label={title}>
      <p className="approvals__back">
        <FunctionLink to="/approvals" exact>
          {t('approvals.back')}
        </FunctionLink>
      </p>
      <Loaded query={shown}>
        {({ data, etag }) => (
          <Card>
            <h2>{title}</h2>
            <p className="muted">{weekSpan(data.week, translation)}</p>
            <SubmittedContent record={data} headingLevel={3} />
            <RecordDecision record={data} etag={etag} title={title} onDecided={onDecided} />
            <details className="approvals__history">
              <summary>{t('week.history')}</summary>
              <RecordHistory record={data} />
            </details>
          </Card>
        )}
      </Loaded>
    </section>
  );
}
