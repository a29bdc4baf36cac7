import { useSyncExternalStore } from 'react';
import { Notice } from '@/design-system/notice/notice';
import { useTranslation } from '@/i18n/use-translation';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function OfflineBar() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return online ? null : (
    <Notice kind="warning" announce>
      <p>{t('layout.offline')}</p>
    </Notice>
  );
}
