/** 450 minutes: 7,5 in German. Minutes that make no short decimal are shown as on a clock: 7:20. */
export function formatHours(minutes: number, locale: string): string {
  const hundredths = (minutes * 100) / 60;
  if (Number.isInteger(hundredths)) {
    return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(hundredths / 100);
  }
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
