import { useQuery } from '@tanstack/react-query';
import {
  versionsQuery,
  type RecordContent,
  type RecordVersion,
  type TrainingRecord,
} from '@/api/training-records';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { Loaded } from '../problem/loaded';
import { RecordStatusTag } from './record-status';
import { RecordView } from './record-view';
import './record-history.css';

/** Every version and decision, newest first (REC-6). */
export function RecordHistory({ record }: { record: TrainingRecord }) {
  const { t, dateTime } = useTranslation();
  const versions = useQuery(versionsQuery(useApi(), record));
  return (
    <Loaded query={versions} lines={2}>
      {(items) => (
        <ol className="record-history">
          {items.map((version, index) => (
            <li key={version.version}>
              <details>
                <summary>
                  <span className="record-history__line">
                    <RecordStatusTag status={version.status} />
                    <span>
                      {dateTime(version.at)}
                      {version.by && <span className="muted"> · {version.by}</span>}
                    </span>
                  </span>
                </summary>
                <div className="record-history__content">
                  {version.remarks && (
                    <p className="text-block">
                      <strong>{t('record.remarks')}: </strong>
                      {version.remarks}
                    </p>
                  )}
                  <RecordView
                    content={version.content}
                    before={changedFrom(items[index + 1], version)}
                    headingLevel={3}
                  />
                </div>
              </details>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}

/** A decision leaves the text alone: only a version that says something else is compared with the one before. */
function changedFrom(
  earlier: RecordVersion | undefined,
  { content }: RecordVersion,
): RecordContent | undefined {
  const isSame = JSON.stringify(earlier?.content) === JSON.stringify(content);
  return isSame ? undefined : earlier?.content;
}
