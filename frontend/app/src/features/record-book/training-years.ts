import { plusDays, type IsoDate } from '@/lib/iso-date';
import { weekOf, type IsoWeek } from '@/lib/iso-week';

export interface TrainingYear {
  number: number;
  from: IsoWeek;
  to: IsoWeek;
}

/** The years of a training, each from its first to its last week, as far as they have begun. */
export function trainingYears(startsOn: IsoDate, endsOn: IsoDate, now: IsoDate): TrainingYear[] {
  const years: TrainingYear[] = [];
  for (let number = 1; ; number++) {
    const begins = anniversary(startsOn, number - 1);
    if (begins > endsOn || (begins > now && number > 1)) {
      return years;
    }
    const dayBeforeNext = plusDays(anniversary(startsOn, number), -1);
    const ends = [dayBeforeNext, endsOn, begins > now ? begins : now].sort()[0] ?? endsOn;
    years.push({ number, from: weekOf(begins), to: weekOf(ends) });
  }
}

/** Whoever began on 29 February has the anniversary on 1 March. */
function anniversary(date: IsoDate, years: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}
