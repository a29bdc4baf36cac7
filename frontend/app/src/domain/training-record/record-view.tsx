import type { RecordContent } from '@/api/training-records';
import { useTranslation } from '@/i18n/use-translation';
import { ChangedText, ChangedValue } from './changed-text';
import { RecordDays } from './record-days';
import './record-view.css';

interface RecordViewProps {
  content: RecordContent;
  /** An earlier version: what came and went since then is marked (REC-6). */
  before?: RecordContent | undefined;
  /** One below the heading it stands under. */
  headingLevel: 2 | 3 | 4;
}

/** A week's record to read: on the screen of whoever checks it, and on paper. */
export function RecordView({ content, before, headingLevel }: RecordViewProps) {
  const Heading = `h${headingLevel}` as const;
  const { t } = useTranslation();
  const texts = [
    [t('record.work'), content.work, before?.work],
    [t('record.instruction'), content.instruction, before?.instruction],
    [t('record.school'), content.school, before?.school],
  ] as const;
  return (
    <div className="record-view">
      {before && <p className="muted">{t('record.changes.legend')}</p>}
      {(content.department || before?.department) && (
        <p>
          <span className="muted">{t('record.department')}: </span>
          <ChangedValue before={before && (before.department ?? '')} after={content.department ?? ''} />
        </p>
      )}
      {texts.map(
        ([title, text, earlier]) =>
          (text || earlier) && (
            <section key={title} className="keep-together">
              <Heading>{title}</Heading>
              <p className="text-block">
                <ChangedText before={before && (earlier ?? '')} after={text ?? ''} />
              </p>
            </section>
          ),
      )}
      {(content.days.length > 0 || before) && <RecordDays days={content.days} before={before} />}
    </div>
  );
}
