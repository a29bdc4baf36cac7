import { useTranslation } from '@/i18n/use-translation';
import './changes.css';

type State = Record<string, unknown>;

interface ChangesProps {
  before?: State | null;
  after?: State | null;
}

export function Changes({ before, after }: ChangesProps) {
  const { t } = useTranslation();
  const changed = changedFields(before ?? {}, after ?? {});
  if (changed.length === 0) {
    return <span className="muted">–</span>;
  }
  return (
    <details className="changes">
      <summary>{t('audit.changes.count', { n: changed.length })}</summary>
      <dl>
        {changed.map((field) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>
              {before?.[field] !== undefined && <del>{shown(before[field])}</del>}{' '}
              {after?.[field] !== undefined && <ins>{shown(after[field])}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function changedFields(before: State, after: State): string[] {
  const all = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return all.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
