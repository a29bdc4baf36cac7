import { useRef, useState, type KeyboardEvent } from 'react';
import type { Week } from '@/api/training-records';
import { recordStatusKeys, recordStatusTones } from '@/domain/training-record/record-texts';
import { weekSpan } from '@/domain/training-record/week-text';
import { useTranslation, type Translation } from '@/i18n/use-translation';
import { classNames } from '@/lib/class-names';
import { plusDays, today } from '@/lib/iso-date';
import { numberOf, weekOf } from '@/lib/iso-week';
import { FunctionLink } from '@/session/function-link';
import { moved } from './grid-keys';
import './weeks-table.css';

interface WeeksTableProps {
  bookId: string;
  weeks: Week[];
  caption: string;
}

/** Rows are months, cells are weeks; arrows, Home and End move in it, so that a year is one stop of the Tab key. */
export function WeeksTable({ bookId, weeks, caption }: WeeksTableProps) {
  const { date } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const months = byMonth(weeks, date);
  const widest = Math.max(0, ...months.map(({ weeks: own }) => own.length));
  const lengths = months.map(({ weeks: own }) => own.length);
  const lastRow = months.length - 1;
  const [position, setPosition] = useState({ row: lastRow, column: (lengths[lastRow] ?? 1) - 1 });

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(position, event.key, lengths);
    if (next) {
      event.preventDefault();
      setPosition(next);
      table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"] a`)?.focus();
    }
  };

  return (
    <table ref={table} className="weeks" role="grid" onKeyDown={onKeyDown}>
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {months.map(({ name, weeks: own }, row) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {own.map((week, column) => (
              <td key={week.week} data-cell={`${row}-${column}`} onFocus={() => setPosition({ row, column })}>
                <WeekCell
                  bookId={bookId}
                  week={week}
                  isTabStop={row === position.row && column === position.column}
                />
              </td>
            ))}
            {own.length < widest && <td className="weeks__rest" colSpan={widest - own.length} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface WeekCellProps {
  bookId: string;
  week: Week;
  isTabStop: boolean;
}

function WeekCell({ bookId, week, isTabStop }: WeekCellProps) {
  const translation = useTranslation();
  const { t, hours } = translation;
  const isThisWeek = week.week === weekOf(today());
  return (
    <FunctionLink
      to={`/record-books/${bookId}/weeks/${week.week}`}
      className={classNames(
        'week-cell',
        `tone-${recordStatusTones[week.status]}`,
        isThisWeek && 'week-cell--now',
      )}
      tabIndex={isTabStop ? 0 : -1}
    >
      <span className="week-cell__number">
        {t('week.short', { number: numberOf(week.week) })}
        {isThisWeek && <span className="week-cell__now"> {t('week.now')}</span>}
      </span>
      <span className="visually-hidden">, {weekSpan(week.week, translation)}, </span>
      <span className="week-cell__status">{t(recordStatusKeys[week.status])}</span>
      {week.minutes > 0 && <span>{t('hours', { hours: hours(week.minutes) })}</span>}
    </FunctionLink>
  );
}

const THURSDAY = 3;

/** A week belongs to the month of its Thursday, as it belongs to the year of its Thursday. */
function byMonth(weeks: Week[], date: Translation['date']): { name: string; weeks: Week[] }[] {
  const months = new Map<string, Week[]>();
  for (const week of weeks) {
    const name = date(plusDays(week.startsOn, THURSDAY), 'month');
    months.set(name, [...(months.get(name) ?? []), week]);
  }
  return [...months].map(([name, own]) => ({ name, weeks: own }));
}
