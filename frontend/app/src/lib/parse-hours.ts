/** Hours as people write them (7,5 · 7.5 · 7:30 · 7 h 30), kept as whole minutes. */

const MINUTES_A_DAY = 24 * 60;

const DECIMAL = /^(\d{1,2})(?:[.,](\d{1,2}))?\s*h?$/i;
const CLOCK = /^(\d{1,2})\s*(?::|h)\s*([0-5]\d)$/i;

/** The minutes, or undefined where the text is no duration of at most one day. */
export function parseHours(text: string): number | undefined {
  const minutes = minutesOf(text.trim());
  return minutes !== undefined && minutes <= MINUTES_A_DAY ? minutes : undefined;
}

function minutesOf(text: string): number | undefined {
  const clock = CLOCK.exec(text);
  if (clock) {
    return Number(clock[1]) * 60 + Number(clock[2]);
  }
  const decimal = DECIMAL.exec(text);
  if (decimal) {
    return Math.round(Number(`${decimal[1] ?? ''}.${decimal[2] ?? '0'}`) * 60);
  }
  return undefined;
}
