import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Card, PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { tellOtherTabs } from '@/session/session-channel';

/** The second window of a person whose session had ended; the first one goes on where it was. */
export function SignedInPage() {
  const { t } = useTranslation();
  useEffect(() => {
    tellOtherTabs('signed-in-again');
    window.close();
  }, []);
  return (
    <>
      <PageHeader title={t('signed-in.title')} />
      <Card>
        <p>{t('signed-in.text')}</p>
        <Link to="/">{t('action.to-start')}</Link>
      </Card>
    </>
  );
}
