import { useInfiniteQuery } from '@tanstack/react-query';
import type { DelegationExtent } from '@/api/delegations';
import { branchesQuery } from '@/api/head-offices';
import { Button } from '@/design-system/button/button';
import { Checkbox } from '@/design-system/field/checkbox';
import { ChoiceList } from '@/design-system/field/choice-list';
import { Section } from '@/design-system/page/page';
import type { ValidatedForm } from '@/domain/forms/use-validated-form';
import { itemsOf } from '@/domain/lists/items-of';
import { useTranslation } from '@/i18n/use-translation';
import { useApi, useHolds } from '@/session/function-context';
import type { DelegationValues } from './delegation-values';

type Sites = DelegationValues['sites'];

interface SiteFieldsProps {
  of: ValidatedForm<DelegationValues>;
  principalId: string;
  principalName: string;
  within?: DelegationExtent | undefined;
}

/** At the company alone, at all of its sites too, or at some of them; whoever has no sites is not asked (DEL-1). */
export function SiteFields({ of, principalId, principalName, within }: SiteFieldsProps) {
  const { t } = useTranslation();
  const maySee = useHolds()('org.branch.view');
  const branches = useInfiniteQuery({
    ...branchesQuery(useApi(), principalId, undefined),
    enabled: maySee,
  });
  const sites = itemsOf(branches.data);
  if (sites.length === 0) {
    return null;
  }
  const chosen = of.form.watch('siteIds');
  const places = [{ id: principalId, name: principalName }, ...sites].filter(
    ({ id }) => !within || within.allSites || (within.siteIds?.includes(id) ?? id === principalId),
  );
  const choices: Sites[] = !within || within.allSites ? ['principal', 'all', 'chosen'] : ['chosen'];
  const { id, error } = of.field('siteIds');
  return (
    <Section title={t('delegations.where')}>
      {choices.length > 1 && (
        <ChoiceList
          legend={t('delegations.where')}
          choices={choices.map((value) => ({
            value,
            label: t(`delegations.where.${value}`, { name: principalName }),
          }))}
          value={of.form.watch('sites')}
          onChange={(value) => of.form.setValue('sites', value as Sites)}
        />
      )}
      {of.form.watch('sites') === 'chosen' && (
        <fieldset id={id} tabIndex={-1} className="choice-list">
          <legend className="visually-hidden">{t('delegations.where.chosen')}</legend>
          {error && <p className="field__error">{error}</p>}
          {places.map((place) => (
            <Checkbox
              key={place.id}
              label={place.name}
              checked={chosen.includes(place.id)}
              onChange={({ target }) =>
                of.form.setValue(
                  'siteIds',
                  target.checked ? [...chosen, place.id] : chosen.filter((other) => other !== place.id),
                )
              }
            />
          ))}
          {branches.hasNextPage && (
            <Button
              variant="secondary"
              busy={branches.isFetchingNextPage}
              onClick={() => void branches.fetchNextPage()}
            >
              {t('list.more')}
            </Button>
          )}
        </fieldset>
      )}
    </Section>
  );
}
