import type { RecordContent } from '@/api/training-records';
import { useTranslation } from '@/i18n/use-translation';
import { dayKindKeys, isAbsence, sumOfMinutes } from './record-texts';
import './record-view.css';

interface RecordViewProps {
  content: RecordContent;
  /** One below the heading it stands under. */
  headingLevel: 2 | 3 | 4;
}

/** A week's record to read: on the screen of whoever checks it, and on paper. */
export function RecordView({ content, headingLevel }: RecordViewProps) {
  const Heading = `h${headingLevel}` as const;
  const { t, date, hours } = useTranslation();
  const days = [...content.days].sort((one, other) => one.date.localeCompare(other.date));
  const texts = [
    [t('record.work'), content.work],
    [t('record.instruction'), content.instruction],
    [t('record.school'), content.school],
  ] as const;
  return (
    <div className="record-view">
      {content.department && (
        <p>
          <span className="muted">{t('record.department')}: </span>
          {content.department}
        </p>
      )}
      {texts.map(
        ([title, text]) =>
          text && (
            <section key={title} className="keep-together">
              <Heading>{title}</Heading>
              <p className="text-block">{text}</p>
            </section>
          ),
      )}
      {days.length > 0 && (
        <table className="record-days keep-together">
          <caption>{t('record.days')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('record.day')}</th>
              <th scope="col">{t('record.kind')}</th>
              <th scope="col">{t('record.hours')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.date}>
                <th scope="row">{date(day.date, 'day')}</th>
                <td>{t(dayKindKeys[day.kind])}</td>
                <td>{isAbsence(day.kind) ? '–' : hours(day.minutes)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('record.sum')}
              </th>
              <td>{hours(sumOfMinutes(days))}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </div>
  );
}
