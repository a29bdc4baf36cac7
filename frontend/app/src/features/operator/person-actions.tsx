import type { Grant } from '@/api/users';
import { Button } from '@/design-system/button/button';
import { ACROSS, endable } from '@/domain/users/endable';
import type { User } from '@/domain/users/users';
import { useTranslation } from '@/i18n/use-translation';
import { useHolds, useMe } from '@/session/function-context';
import { ADMINISTRATOR, maySearchAcross } from './chamber-roles';

interface PersonActionsProps {
  user: User;
  name: string;
  onGiveAcross: () => void;
  onEndAdministration: (grants: Grant[]) => void;
}

/** What whoever runs the installation may give somebody of a chamber, and take away. */
export function PersonActions({ user, name, onGiveAcross, onEndAdministration }: PersonActionsProps) {
  const { t } = useTranslation();
  const holds = useHolds();
  const { personId } = useMe();
  const searchesAcross = endable(user, ACROSS).length > 0;
  const administration = endable(user, ADMINISTRATOR);
  const mayGive = holds('permission.cross-chamber-grant.give') && maySearchAcross(user, personId);
  if (!mayGive && !searchesAcross && administration.length === 0) {
    return <span className="muted">{t('list.nothing-to-do')}</span>;
  }
  return (
    <>
      {mayGive && (
        <span className="table__line">
          <Button
            variant="secondary"
            aria-label={t('cross-chamber.give.for', { name })}
            onClick={onGiveAcross}
          >
            {t('cross-chamber.give')}
          </Button>
        </span>
      )}
      {administration.length > 0 && (
        <span className="table__line">
          <Button
            variant="secondary"
            aria-label={t('chamber-administration.end.for', { name })}
            onClick={() => onEndAdministration(administration)}
          >
            {t('chamber-administration.end')}
          </Button>
        </span>
      )}
    </>
  );
}
