import { useState } from 'react';
import { Button } from '@/design-system/button/button';
import { useTranslation } from '@/i18n/use-translation';
import { EndRoleDialog } from './end-role-dialog';
import { ACROSS, endable } from './endable';
import type { User } from './users';

interface EndSearchAcrossProps {
  user: User;
  name: string;
  onEnded: () => void;
}

/** Takes the search in all chambers from somebody: for the operator, and for the chamber's own administrator (USR-16). */
export function EndSearchAcross({ user, name, onEnded }: EndSearchAcrossProps) {
  const { t, dateTime } = useTranslation();
  const [asking, setAsking] = useState(false);
  const grants = endable(user, ACROSS);
  return (
    <>
      <span className="table__line">
        <Button
          variant="secondary"
          aria-label={t('cross-chamber.end.for', { name })}
          onClick={() => setAsking(true)}
        >
          {t('cross-chamber.end')}
        </Button>
      </span>
      {asking && (
        <EndRoleDialog
          title={t('cross-chamber.end.title', { name })}
          confirmText={t('cross-chamber.end')}
          grantIds={grants.map(({ grantId }) => grantId)}
          onEnded={() => {
            setAsking(false);
            onEnded();
          }}
          onClose={() => setAsking(false)}
        >
          {grants.map(({ grantId, grantedAt, reason }) => (
            <p key={grantId}>{t('cross-chamber.given-at', { day: dateTime(grantedAt), reason })}</p>
          ))}
          <p>{t('cross-chamber.end.text', { name })}</p>
        </EndRoleDialog>
      )}
    </>
  );
}
