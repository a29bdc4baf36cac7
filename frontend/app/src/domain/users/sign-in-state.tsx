import type { SignIn } from '@/api/users';
import { StatusTag } from '@/design-system/status-tag/status-tag';
import { useTranslation } from '@/i18n/use-translation';
import { remaining } from './users';

/** The last sign-in, wrong passwords since, and how long a lock still lasts. */
export function SignInState({ signIn }: { signIn: SignIn | undefined }) {
  const { t, dateTime } = useTranslation();
  if (!signIn) {
    return <span className="muted">{t('list.nothing-to-do')}</span>;
  }
  const { lastSignInAt, lockedUntil, failures, invited } = signIn;
  if (invited) {
    return t('users.invited');
  }
  const left = lockedUntil && remaining(lockedUntil);
  return (
    <>
      {lastSignInAt ? <time dateTime={lastSignInAt}>{dateTime(lastSignInAt)}</time> : t('users.never')}
      {left ? (
        <span className="table__line">
          <StatusTag tone="attention">{t('users.locked')}</StatusTag>
          <small>
            {t(left.unit === 'hours' ? 'users.locked.hours' : 'users.locked.minutes', {
              n: left.n,
              until: dateTime(lockedUntil),
            })}
          </small>
        </span>
      ) : (
        failures > 0 && <small>{t('users.failures', { n: failures })}</small>
      )}
    </>
  );
}
