/** Calendar days as the API writes them: 2026-11-16. */
export type IsoDate = string;

const DAY = 86_400_000;

const toUtc = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** The day as a person at this clock sees it, not the day in Greenwich. */
export function today(now: Date = new Date()): IsoDate {
  return fromUtc(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

export function plusDays(date: IsoDate, days: number): IsoDate {
  return fromUtc(toUtc(date) + days * DAY);
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY);
}

/** 1 Monday to 7 Sunday. */
export function dayOfWeek(date: IsoDate): number {
  return new Date(toUtc(date)).getUTCDay() || 7;
}

/** Noon, so that no time zone moves the day when a formatter shows it. */
export function asDate(date: IsoDate): Date {
  return new Date(`${date}T12:00:00`);
}

/** The day of a moment, at this clock. */
export const dayOf = (moment: string): IsoDate => today(new Date(moment));

/** The services say the first moment without; people say the last day with. */
export const lastDayBefore = (end: string): IsoDate => today(new Date(Date.parse(end) - 1));

/** The other way round: the first moment after the day, at this clock. */
export const endOf = (lastDay: IsoDate): string => startOf(plusDays(lastDay, 1));

/** The first moment of the day, at this clock. */
export const startOf = (day: IsoDate): string => new Date(`${day}T00:00:00`).toISOString();
