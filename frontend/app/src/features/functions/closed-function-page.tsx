import { Link } from '@tanstack/react-router';
import { PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { lastDay, type LimitedFunction } from '@/session/acting-function';

/** Why the function of the address is not open to the person: it never was theirs, or its time is over. */
export function ClosedFunctionPage({ ended }: { ended: LimitedFunction | undefined }) {
  return ended ? <EndedFunction acting={ended} /> : <NoFunction />;
}

/** The chamber said how long the company may use the portal, and that time is over (ACC-4). */
function EndedFunction({ acting }: { acting: LimitedFunction }) {
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

/** Who can help is said, because the page itself cannot. */
function NoFunction() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('no-function.title')} />
      <p>{t('no-function.text')}</p>
      <Link to="/functions">{t('no-function.switch')}</Link>
    </>
  );
}
