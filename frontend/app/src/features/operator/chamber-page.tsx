import { useQuery } from '@tanstack/react-query';
import type { Chamber } from '@/api/organisations';
import { chamberQuery } from '@/api/organisations';
import { buttonClass } from '@/design-system/button/button-class';
import { DescriptionList } from '@/design-system/description-list/description-list';
import { Card, PageHeader, Section } from '@/design-system/page/page';
import { Loaded } from '@/domain/problem/loaded';
import { isLanguage, languageNames } from '@/i18n/languages';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { ChamberPeople } from './chamber-people';

/** A chamber as whoever runs the installation sees it: who works there, and what was decided about it. */
export function ChamberPage({ id }: { id: string }) {
  return (
    <Loaded query={useQuery(chamberQuery(useApi(), id))}>
      {(chamber) => <ChamberDetails chamber={chamber} />}
    </Loaded>
  );
}

function ChamberDetails({ chamber }: { chamber: Chamber }) {
  const { t } = useTranslation();
  const { address, language } = chamber;
  return (
    <>
      <PageHeader
        title={chamber.name}
        lead={<p>{chamber.place}</p>}
        back={<FunctionLink to="/chambers">{t('chambers.back')}</FunctionLink>}
      />
      <ChamberPeople chamber={chamber} />
      <Section
        title={t('chamber.data')}
        actions={
          <FunctionLink to={`/chambers/${chamber.id}/edit`} className={buttonClass('secondary')}>
            {t('chamber.edit')}
          </FunctionLink>
        }
      >
        <Card>
          <DescriptionList
            items={[
              [t('chamber.short-name'), chamber.shortName],
              [
                t('chamber.address'),
                `${address.street}, ${address.postalCode} ${address.city}, ${address.country}`,
              ],
              [t('chamber.email'), chamber.email],
              [t('chamber.time-zone'), chamber.timeZone],
              [t('chamber.language'), isLanguage(language) ? languageNames[language] : language],
              [t('chamber.activation-days'), t('chamber.days', { n: chamber.activationDays })],
              [t('chamber.activation-days-abroad'), t('chamber.days', { n: chamber.activationDaysAbroad })],
            ]}
          />
        </Card>
      </Section>
    </>
  );
}
