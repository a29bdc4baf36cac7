import type { Day, RecordContent } from '@/api/training-records';
import { useTranslation } from '@/i18n/use-translation';
import { ChangedValue } from './changed-text';
import { dayKindKeys, isAbsence, sumOfMinutes } from './record-texts';

interface RecordDaysProps {
  days: Day[];
  before: RecordContent | undefined;
}

/** The days of a week with their hours, and the sum. */
export function RecordDays({ days, before }: RecordDaysProps) {
  const { t, date, hours } = useTranslation();
  const kindOf = (day: Day | undefined) => (day ? t(dayKindKeys[day.kind]) : '');
  const hoursOf = (day: Day | undefined) => (!day ? '' : isAbsence(day.kind) ? '–' : hours(day.minutes));
  const dates = [...new Set([...days, ...(before?.days ?? [])].map((day) => day.date))].sort();
  return (
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
        {dates.map((day) => {
          const now = days.find((other) => other.date === day);
          const then = before?.days.find((other) => other.date === day);
          return (
            <tr key={day}>
              <th scope="row">{date(day, 'day')}</th>
              <td>
                <ChangedValue before={before && kindOf(then)} after={kindOf(now)} />
              </td>
              <td>
                <ChangedValue before={before && hoursOf(then)} after={hoursOf(now)} />
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('record.sum')}
          </th>
          <td>
            <ChangedValue
              before={before && hours(sumOfMinutes(before.days))}
              after={hours(sumOfMinutes(days))}
            />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
