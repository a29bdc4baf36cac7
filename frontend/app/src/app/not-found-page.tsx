import { Link } from '@tanstack/react-router';
import { PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('not-found.title')} />
      <p>{t('not-found.text')}</p>
      <Link to="/">{t('action.to-start')}</Link>
    </>
  );
}
