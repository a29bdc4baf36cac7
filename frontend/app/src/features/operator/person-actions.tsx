import type { Grant } from '@/api/users';
import { Button } from '@/design-system/button/button';
import type { User } from '@/domain/users/users';
import { useTranslation } from '@/i18n/use-translation';
import { useHolds, useMe } from '@/session/function-context';
import { ACROSS, ADMINISTRATOR, endable, maySearchAcross } from './chamber-roles';

interface PersonActionsProps {
  user: User;
  name: string;
  onGiveAcross: () => void;
  onEnd: (role: string, grants: Grant[]) => void;
}

/** What whoever runs the installation may give somebody of a chamber, and take away. */
export function PersonActions({ user, name, onGiveAcross, onEnd }: PersonActionsProps) {
  const { t } = useTranslation();
  const holds = useHolds();
  const { personId } = useMe();
  const across = endable(user, ACROSS);
  const administration = endable(user, ADMINISTRATOR);
  const mayGive = holds('permission.cross-chamber-grant.give') && maySearchAcross(user, personId);
  if (!mayGive && across.length === 0 && administration.length === 0) {
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
      {across.length > 0 && (
        <span className="table__line">
          <Button
            variant="secondary"
            aria-label={t('cross-chamber.end.for', { name })}
            onClick={() => onEnd(ACROSS, across)}
          >
            {t('cross-chamber.end')}
          </Button>
        </span>
      )}
      {administration.length > 0 && (
        <span className="table__line">
          <Button
            variant="secondary"
            aria-label={t('chamber-administration.end.for', { name })}
            onClick={() => onEnd(ADMINISTRATOR, administration)}
          >
            {t('chamber-administration.end')}
          </Button>
        </span>
      )}
    </>
  );
}
