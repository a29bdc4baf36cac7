import { diffWords } from 'diff';
import { useTranslation } from '@/i18n/use-translation';
import './changed-text.css';

interface ChangedProps {
  /** Undefined where nothing is compared. */
  before: string | undefined;
  after: string;
}

/** Texts that differ by more words share too little: a patchwork of both would be harder to read than either. */
const MOST_EDITS = 400;

/** A text with the words that came and went since an earlier version. */
export function ChangedText({ before, after }: ChangedProps) {
  const parts = before === undefined ? undefined : diffWords(before, after, { maxEditLength: MOST_EDITS });
  return parts === undefined ? (
    <ChangedValue before={before} after={after} />
  ) : (
    parts.map(({ value, added, removed }, index) => (
      <ChangedValue key={index} before={added ? '' : value} after={removed ? '' : value} />
    ))
  );
}

/** A short value that is replaced as a whole. */
export function ChangedValue({ before, after }: ChangedProps) {
  const { t } = useTranslation();
  if (before === undefined || before === after) {
    return after;
  }
  return (
    <>
      {before && (
        <del className="removed">
          <span className="visually-hidden">{t('record.changes.removed')} </span>
          {before}
        </del>
      )}
      {before && after && ' '}
      {after && (
        <ins className="added">
          <span className="visually-hidden">{t('record.changes.added')} </span>
          {after}
        </ins>
      )}
    </>
  );
}
