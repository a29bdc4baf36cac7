import type { Day, DayKind, RecordContent } from '@/api/training-records';
import { isAbsence } from '@/domain/training-record/record-texts';
import { formatHours } from '@/lib/hours';
import { parseHours } from '@/lib/parse-hours';
import { dayOfWeek } from '@/lib/iso-date';
import { daysOf, type IsoWeek } from '@/lib/iso-week';

/** A week as it stands in the form: hours are still the text the apprentice typed. */
export interface WeekForm {
  department: string;
  work: string;
  instruction: string;
  school: string;
  days: DayForm[];
}

export interface DayForm {
  date: string;
  kind: DayKind;
  hours: string;
}

export function toForm(content: RecordContent, week: IsoWeek, locale: string): WeekForm {
  const { department = '', work = '', instruction = '', school = '' } = content;
  const written = new Map(content.days.map((day) => [day.date, day]));
  const days = daysOf(week).map((date): DayForm => {
    const day = written.get(date);
    return {
      date,
      kind: day?.kind ?? 'COMPANY',
      hours: day && !isAbsence(day.kind) ? formatHours(day.minutes, locale) : '',
    };
  });
  return { department, work, instruction, school, days };
}

export function toContent(form: WeekForm): RecordContent {
  const { department, work, instruction, school } = form;
  return { department, work, instruction, school, days: form.days.filter(isWritten).map(toDay) };
}

export const isWritten = ({ kind, hours }: DayForm): boolean => isAbsence(kind) || hours.trim() !== '';

export const minutesOf = ({ kind, hours }: DayForm): number =>
  isAbsence(kind) ? 0 : (parseHours(hours) ?? 0);

/** A day whose hours cannot be read. */
export const isUnreadable = ({ kind, hours }: DayForm): boolean =>
  !isAbsence(kind) && hours.trim() !== '' && parseHours(hours) === undefined;

export const isWeekend = (date: string): boolean => dayOfWeek(date) > 5;

export const isBlank = (form: WeekForm): boolean =>
  ![form.department, form.work, form.instruction, form.school].some((text) => text.trim() !== '') &&
  !form.days.some(isWritten);

/** Department, kinds and hours of the last week; what was done is not copied, because it was something else. */
export function withPatternOf(form: WeekForm, previous: WeekForm): WeekForm {
  return {
    ...form,
    department: form.department || previous.department,
    days: form.days.map((day, index) => {
      const pattern = previous.days[index];
      return pattern ? { ...day, kind: pattern.kind, hours: pattern.hours } : day;
    }),
  };
}

function toDay(day: DayForm): Day {
  return { date: day.date, kind: day.kind, minutes: minutesOf(day) };
}
