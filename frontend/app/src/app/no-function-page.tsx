import { Link } from '@tanstack/react-router';
import { PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';

/** Who can help is said, because the page itself cannot. */
export function NoFunctionPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('no-function.title')} />
      <p>{t('no-function.text')}</p>
      <Link to="/functions">{t('no-function.switch')}</Link>
    </>
  );
}
