import { dayOfWeek, daysBetween, plusDays, type IsoDate } from './iso-date';

/** A calendar week by ISO 8601: 2026-W47. Its year is the year of its Thursday. */
export type IsoWeek = string;

const MONDAY_TO_THURSDAY = 3;

const PATTERN = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/;

export function weekOf(date: IsoDate): IsoWeek {
  const thursday = plusDays(mondayOf(date), MONDAY_TO_THURSDAY);
  const year = Number(thursday.slice(0, 4));
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

export function firstDay(week: IsoWeek): IsoDate {
  const [year, number] = parts(week);
  // 4 January always lies in week 1.
  return plusDays(mondayOf(`${year}-01-04`), (number - 1) * 7);
}

export function lastDay(week: IsoWeek): IsoDate {
  return plusDays(firstDay(week), 6);
}

export function daysOf(week: IsoWeek): IsoDate[] {
  return Array.from({ length: 7 }, (_, day) => plusDays(firstDay(week), day));
}

export function plusWeeks(week: IsoWeek, weeks: number): IsoWeek {
  return weekOf(plusDays(firstDay(week), weeks * 7));
}

export function numberOf(week: IsoWeek): number {
  return parts(week)[1];
}

export function yearOf(week: IsoWeek): number {
  return parts(week)[0];
}

export function isWeek(text: string): text is IsoWeek {
  return PATTERN.test(text) && weekOf(firstDay(text)) === text;
}

function mondayOf(date: IsoDate): IsoDate {
  return plusDays(date, 1 - dayOfWeek(date));
}

function parts(week: IsoWeek): [year: number, number: number] {
  const match = PATTERN.exec(week);
  if (!match) {
    throw new RangeError(`Not a calendar week: ${week}`);
  }
  return [Number(match[1]), Number(match[2])];
}
