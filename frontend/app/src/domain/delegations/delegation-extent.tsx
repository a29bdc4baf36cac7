import { useQuery } from '@tanstack/react-query';
import type { DelegationExtent } from '@/api/delegations';
import { rightsQuery } from '@/api/rights';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';

interface DelegationExtentProps {
  extent: DelegationExtent;
  siteNames: string[];
}

/** What a delegation gives and where, in a few words; every right by its name when one wants to know. */
export function DelegationExtentText({ extent, siteNames }: DelegationExtentProps) {
  const { t, language } = useTranslation();
  const rights = useQuery(rightsQuery(useApi())).data ?? [];
  const given = rights.filter(({ right }) => extent.rights.includes(right) && right !== 'portal.use');
  const where = extent.allSites
    ? t('delegations.sites.all')
    : siteNames.length > 0 && t('delegations.sites.chosen', { sites: siteNames.join(', ') });
  return (
    <>
      <details>
        <summary>
          {t(given.every(({ onlyReads }) => onlyReads) ? 'delegations.sees' : 'delegations.acts', {
            n: given.length,
          })}
        </summary>
        <ul>
          {given.map(({ right, name }) => (
            <li key={right}>{name[language]}</li>
          ))}
        </ul>
      </details>
      {where && <small className="table__line">{where}</small>}
      {extent.passesOn && <small className="table__line">{t('delegations.passes-on')}</small>}
    </>
  );
}
