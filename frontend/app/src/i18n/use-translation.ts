import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { formatHours } from '@/lib/hours';
import { asDate, type IsoDate } from '@/lib/iso-date';
import type { MessageKey, MessageValues } from './i18n';
import type { Language } from './languages';

export interface Translation {
  language: Language;
  t: (key: MessageKey, values?: MessageValues) => string;
  date: (date: IsoDate, style?: DateStyle) => string;
  dateTime: (instant: string) => string;
  time: (instant: Date) => string;
  hours: (minutes: number) => string;
}

type DateStyle = 'short' | 'long' | 'day' | 'month';

const dateStyles: Record<Exclude<DateStyle, 'short'>, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
};

const digits: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric' };

interface Format {
  locale: string;
  short: Intl.DateTimeFormatOptions;
  moment: Intl.DateTimeFormatOptions;
}

/**
 * English is read all over the world, where 01/08 is the first of August or the eighth of January: it always names the
 * month, as the mails and letters do.
 */
const formats: Record<Language, Format> = {
  de: { locale: 'de-DE', short: digits, moment: { dateStyle: 'medium', timeStyle: 'short' } },
  fr: { locale: 'fr-FR', short: digits, moment: { dateStyle: 'medium', timeStyle: 'short' } },
  en: { locale: 'en-GB', short: dateStyles.long, moment: { dateStyle: 'long', timeStyle: 'short' } },
};

export function useTranslation(): Translation {
  const { i18n } = useLingui();
  const language = i18n.locale as Language;
  return useMemo(() => {
    const { locale, short, moment } = formats[language];
    const written = (time: Date, form: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, form).format(time);
    return {
      language,
      t: (key, values) => i18n._(key, values),
      date: (date, style = 'short') => written(asDate(date), style === 'short' ? short : dateStyles[style]),
      dateTime: (instant) => written(new Date(instant), moment),
      time: (instant) => written(instant, { hour: '2-digit', minute: '2-digit' }),
      hours: (minutes) => formatHours(minutes, language),
    };
  }, [i18n, language]);
}
