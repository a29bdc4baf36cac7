import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { formatHours } from '@/lib/hours';
import { asDate, type IsoDate } from '@/lib/iso-date';
import type { MessageKey, MessageValues } from './i18n';
import type { Language } from './languages';

export interface Translation {
  language: Language;
  t: (key: MessageKey, values?: MessageValues) => string;
  date: (date: IsoDate, style?: 'short' | 'long' | 'day') => string;
  dateTime: (instant: string) => string;
  time: (instant: Date) => string;
  hours: (minutes: number) => string;
}

const dateStyles: Record<'short' | 'long' | 'day', Intl.DateTimeFormatOptions> = {
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
};

/** English as it is written in Europe: 01/08 is the first of August. */
const formats: Record<Language, string> = { de: 'de-DE', fr: 'fr-FR', en: 'en-GB' };

export function useTranslation(): Translation {
  const { i18n } = useLingui();
  const locale = i18n.locale as Language;
  return useMemo(
    () => ({
      language: locale,
      t: (key, values) => i18n._(key, values),
      date: (date, style = 'short') =>
        new Intl.DateTimeFormat(formats[locale], dateStyles[style]).format(asDate(date)),
      dateTime: (instant) =>
        new Intl.DateTimeFormat(formats[locale], { dateStyle: 'medium', timeStyle: 'short' }).format(
          new Date(instant),
        ),
      time: (instant) =>
        new Intl.DateTimeFormat(formats[locale], { hour: '2-digit', minute: '2-digit' }).format(instant),
      hours: (minutes) => formatHours(minutes, locale),
    }),
    [i18n, locale],
  );
}
