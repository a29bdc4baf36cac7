import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { onSessionOver } from '@/api/session-signal';
import { Button } from '@/design-system/button/button';
import { buttonClass } from '@/design-system/button/button-class';
import { ConfirmDialog, Dialog } from '@/design-system/dialog/dialog';
import { Notice } from '@/design-system/notice/notice';
import { useTranslation } from '@/i18n/use-translation';
import { fetchSession, hereInPortal, sessionQuery, signInAddress, type Session } from './session';
import { onNewsFromOtherTabs } from './session-channel';

type Standing = 'fine' | 'ending' | 'over' | 'somebody-else';

const WARN_BEFORE = 2 * 60_000;

/**
 * Watches over the session of a signed-in person: warns before it ends and, when it has ended, lets the person sign in
 * again in a second window while everything they wrote stays as it is.
 */
export function SessionKeeper({ session }: { session: Session }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [standing, setStanding] = useState<Standing>('fine');
  const [expiresAt, setExpiresAt] = useState(() => Date.parse(session.expiresAt));

  const look = async () => {
    const current = await fetchSession().catch(() => undefined);
    if (current === undefined) {
      return;
    }
    if (current === null) {
      setStanding('over');
    } else if (current.email !== session.email) {
      setStanding('somebody-else');
    } else {
      queryClient.setQueryData(sessionQuery.queryKey, current);
      const end = Date.parse(current.expiresAt);
      setExpiresAt(end);
      setStanding(end - Date.now() > WARN_BEFORE ? 'fine' : 'ending');
    }
  };

  useEffect(() => onSessionOver(() => setStanding('over')), []);

  useEffect(() => onNewsFromOtherTabs(() => void look()));

  useEffect(() => {
    if (standing === 'over' || Number.isNaN(expiresAt)) {
      return;
    }
    // Other requests may have kept the session alive meanwhile, so the door is asked and not the clock alone.
    const moment = standing === 'ending' ? expiresAt : expiresAt - WARN_BEFORE;
    const timer = setTimeout(() => void look(), Math.max(1000, moment - Date.now()));
    return () => clearTimeout(timer);
  });

  if (standing === 'ending') {
    return (
      <ConfirmDialog
        title={t('session.ending.title')}
        confirmText={t('session.stay')}
        cancelText={t('session.let-end')}
        onConfirm={() => void look()}
        onCancel={() => setStanding('fine')}
      >
        <p>{t('session.ending.text')}</p>
      </ConfirmDialog>
    );
  }
  if (standing === 'over') {
    return (
      <Dialog title={t('session.over.title')} alert onClose={() => setStanding('fine')}>
        <p>{t('session.over.text')}</p>
        <div className="button-row">
          <a className={buttonClass()} href={signInAddress('/signed-in')} target="_blank" rel="opener">
            {t('session.over.sign-in')}
          </a>
          <Button variant="secondary" onClick={() => window.location.assign(signInAddress(hereInPortal()))}>
            {t('session.over.sign-in-here')}
          </Button>
        </div>
      </Dialog>
    );
  }
  if (standing === 'somebody-else') {
    return (
      <Dialog title={t('session.other.title')} alert onClose={() => window.location.assign('/')}>
        <Notice kind="warning">
          <p>{t('session.other.text')}</p>
        </Notice>
        <Button onClick={() => window.location.assign('/')}>{t('session.other.go-on')}</Button>
      </Dialog>
    );
  }
  return null;
}
