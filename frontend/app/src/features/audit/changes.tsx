import { useTranslation } from '@/i18n/use-translation';
import { fieldText, valueText } from './trail-texts';
import './changes.css';

interface ChangesProps {
  before?: unknown;
  after?: unknown;
  erased?: boolean;
}

/** What an entry without fields is kept under: a status, a day. */
const WHOLE = '';

export function Changes({ before, after, erased }: ChangesProps) {
  const translation = useTranslation();
  const { t } = translation;
  const old = fieldsOf(before);
  const young = fieldsOf(after);
  const changed = changedFields(old, young);
  if (changed.length === 0) {
    return <span className="muted">{erased ? t('audit.erased') : '–'}</span>;
  }
  return (
    <details className="changes">
      <summary>{t('audit.changes.count', { n: changed.length })}</summary>
      <dl>
        {changed.map((field) => (
          <div key={field}>
            <dt>{field === WHOLE ? t('audit.changes.value') : fieldText(field, t)}</dt>
            <dd>
              {field in old && <del>{valueText(old[field], translation)}</del>}{' '}
              {field in young && <ins>{valueText(young[field], translation)}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

type Fields = Record<string, unknown>;

/** Most entries keep an object's fields, some a single value. */
function fieldsOf(state: unknown): Fields {
  if (state === undefined || state === null) {
    return {};
  }
  return typeof state === 'object' && !Array.isArray(state) ? (state as Fields) : { [WHOLE]: state };
}

function changedFields(before: Fields, after: Fields): string[] {
  const all = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return all.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
