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
