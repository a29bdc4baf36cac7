import { Link } from '@tanstack/react-router';
import { PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { lastDay, type LimitedFunction } from '@/session/acting-function';

/** The chamber said how long the company may use the portal, and that time is over (ACC-4). */
export function EndedFunctionPage({ acting }: { acting: LimitedFunction }) {
  const { t, date } = useTranslation();
  return (
    <>
      <PageHeader title={t('ended-function.title', { name: acting.name })} />
      <p>{t('ended-function.text', { day: date(lastDay(acting), 'long') })}</p>
      <p>
        <Link to="/activate">{t('functions.activate')}</Link>
      </p>
      <p>
        <Link to="/functions">{t('no-function.switch')}</Link>
      </p>
    </>
  );
}
