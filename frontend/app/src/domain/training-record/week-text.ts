import type { Translation } from '@/i18n/use-translation';
import { firstDay, lastDay, numberOf, yearOf, type IsoWeek } from '@/lib/iso-week';

/** Week 47 2026, as people call it at work. */
export const weekName = (week: IsoWeek, t: Translation['t']): string =>
  t('week.name', { number: numberOf(week), year: String(yearOf(week)) });

/** The same as a heading, which in some languages begins with a capital letter where the name does not. */
export const weekTitle = (week: IsoWeek, t: Translation['t']): string =>
  t('week.title', { number: numberOf(week), year: String(yearOf(week)) });

export const weekSpan = (week: IsoWeek, { t, date }: Translation): string =>
  t('week.span', { from: date(firstDay(week)), to: date(lastDay(week)) });
