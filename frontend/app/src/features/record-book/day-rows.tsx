import { useId, useState } from 'react';
import type { DayKind } from '@/api/training-records';
import { Button } from '@/design-system/button/button';
import { dayKindKeys, dayKinds, isAbsence } from '@/domain/training-record/record-texts';
import { useTranslation } from '@/i18n/use-translation';
import { isUnreadable, isWeekend, isWritten, minutesOf, type DayForm } from './week-form';
import './day-rows.css';

interface DayRowsProps {
  days: DayForm[];
  onChange: (days: DayForm[]) => void;
}

export function DayRows({ days, onChange }: DayRowsProps) {
  const { t, hours } = useTranslation();
  const [withWeekend, setWithWeekend] = useState(false);
  const weekendShown = withWeekend || days.some((day) => isWeekend(day.date) && isWritten(day));
  const sum = days.reduce((total, day) => total + minutesOf(day), 0);
  const replace = (changed: DayForm) =>
    onChange(days.map((day) => (day.date === changed.date ? changed : day)));
  return (
    <fieldset className="day-rows">
      <legend>{t('record.days')}</legend>
      <p className="muted">{t('record.hours.hint')}</p>
      {days
        .filter(({ date }) => weekendShown || !isWeekend(date))
        .map((day) => (
          <DayRow key={day.date} day={day} onChange={replace} />
        ))}
      <div className="day-rows__foot">
        {!weekendShown ? (
          <Button variant="quiet" onClick={() => setWithWeekend(true)}>
            {t('record.weekend')}
          </Button>
        ) : (
          <span />
        )}
        <output className="day-rows__sum">{t('record.sum.hours', { hours: hours(sum) })}</output>
      </div>
    </fieldset>
  );
}

function DayRow({ day, onChange }: { day: DayForm; onChange: (day: DayForm) => void }) {
  const { t, date } = useTranslation();
  const [left, setLeft] = useState(false);
  const errorId = useId();
  const name = date(day.date, 'day');
  const wrong = left && isUnreadable(day);
  return (
    <div className="day-row">
      <span className="day-row__name" aria-hidden="true">
        {name}
      </span>
      <select
        className="input"
        aria-label={t('record.kind.of', { day: name })}
        value={day.kind}
        onChange={(event) => onChange({ ...day, kind: event.target.value as DayKind })}
      >
        {dayKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(dayKindKeys[kind])}
          </option>
        ))}
      </select>
      {isAbsence(day.kind) ? (
        <span className="day-row__none muted">{t('record.no-hours')}</span>
      ) : (
        <span className="day-row__hours">
          <input
            className="input"
            aria-label={t('record.hours.of', { day: name })}
            inputMode="decimal"
            autoComplete="off"
            maxLength={8}
            value={day.hours}
            aria-invalid={wrong || undefined}
            aria-describedby={wrong ? errorId : undefined}
            onChange={(event) => onChange({ ...day, hours: event.target.value })}
            onFocus={() => setLeft(false)}
            onBlur={() => setLeft(true)}
          />
          <span aria-hidden="true">{t('record.hours.unit')}</span>
        </span>
      )}
      {wrong && (
        <span id={errorId} className="day-row__error field__error">
          {t('record.hours.unreadable')}
        </span>
      )}
    </div>
  );
}
