import type { Right } from '@/api/rights';
import { useTranslation } from '@/i18n/use-translation';
import type { DelegationValues } from './delegation-values';

interface DelegationSummaryProps {
  principal: string;
  delegate: string;
  values: DelegationValues;
  offered: Right[];
  /** Whether somebody has to agree before it holds. */
  waits: boolean;
}

/** What will be true, before it is sent. */
export function DelegationSummary({ principal, delegate, values, offered, waits }: DelegationSummaryProps) {
  const { t, language, date } = useTranslation();
  const rights = offered
    .filter(({ right }) => values.rights.includes(right))
    .map(({ name }) => name[language])
    .join(', ');
  return (
    <>
      <p>
        {t('delegations.summary.who', { delegate, principal })}{' '}
        {values.sites !== 'principal' &&
          t(`delegations.summary.${values.sites}`, { n: values.siteIds.length })}
      </p>
      {rights && <p>{t('delegations.summary.rights', { rights })}</p>}
      <p>
        {values.lastDay
          ? t('delegations.summary.until', { day: date(values.lastDay, 'long') })
          : t('delegations.summary.always')}{' '}
        {t(values.passesOn ? 'delegations.summary.passes-on' : 'delegations.summary.stays')}
      </p>
      {waits && <p>{t('delegations.summary.waits')}</p>}
    </>
  );
}
