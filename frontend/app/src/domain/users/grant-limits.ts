import type { Grant } from '@/api/users';
import type { Translation } from '@/i18n/use-translation';
import { isToBegin } from './users';

/** From when and until when, as far as that is not "always". */
export function grantLimits(
  grant: Grant,
  t: Translation['t'],
  dateTime: Translation['dateTime'],
): string | undefined {
  const { validFrom, validUntil } = grant;
  const begins = isToBegin(grant);
  if (begins && validUntil) {
    return t('period', { from: dateTime(validFrom), to: dateTime(validUntil) });
  }
  return begins
    ? t('users.valid-from', { day: dateTime(validFrom) })
    : validUntil && t('users.valid-until', { day: dateTime(validUntil) });
}
