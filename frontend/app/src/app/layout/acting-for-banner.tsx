import { Link } from '@tanstack/react-router';
import { roleNames } from '@/domain/roles/role-names';
import { useTranslation } from '@/i18n/use-translation';
import type { ActingFunction } from '@/session/acting-function';

/** Always in sight: for whom everything on this page is done (ACC-11). */
export function ActingForBanner({ acting }: { acting: ActingFunction }) {
  const { t } = useTranslation();
  const roles = roleNames(acting.roles, t);
  return (
    <aside className="acting-for" aria-label={t('acting-for.label')}>
      <p>
        {t('acting-for.before')} <strong>{acting.name}</strong>
        {roles && <span className="acting-for__roles"> · {roles}</span>}
      </p>
      <Link to="/functions">{t('acting-for.switch')}</Link>
    </aside>
  );
}
