import { useQuery } from '@tanstack/react-query';
import { organisationQuery, type Organisation } from '@/api/organisations';
import { ButtonRow } from '@/design-system/button/button';
import { buttonClass } from '@/design-system/button/button-class';
import { DescriptionList } from '@/design-system/description-list/description-list';
import { Card, PageHeader, Section } from '@/design-system/page/page';
import { DelegationList } from '@/domain/delegations/delegation-list';
import { useLook } from '@/domain/lists/use-look';
import { Loaded } from '@/domain/problem/loaded';
import { UsersTable } from '@/domain/users/users-table';
import { useTranslation } from '@/i18n/use-translation';
import { useApi, useHolds } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { ActivatedTag } from './activated-tag';
import { ActivationCodes } from './activation-codes';
import { ActivationLockNotice } from './activation-lock-notice';
import { AddressLines } from './address-lines';
import { EndOfUse } from './end-of-use';
import { HeadOffice } from './head-office';

export function OrganisationPage({ id }: { id: string }) {
  const look = useLook();
  return (
    <Loaded query={useQuery(organisationQuery(useApi(), id, look))}>
      {(organisation) =>
        look === undefined ? (
          <OrganisationDetails organisation={organisation} />
        ) : (
          <OrganisationElsewhere organisation={organisation} look={look} />
        )
      }
    </Loaded>
  );
}

/** A company of another chamber is read, and nothing more (USR-16). */
function OrganisationElsewhere({ organisation, look }: { organisation: Organisation; look: string }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={organisation.name}
        lead={t('organisation.number', { number: organisation.companyNumber })}
        back={
          <FunctionLink to="/search" search={{ look }}>
            {t('search-across.back')}
          </FunctionLink>
        }
        actions={<ActivatedTag activated={organisation.activated} />}
      />
      <OrganisationData organisation={organisation} />
      <p className="muted">{t('search-across.read-only')}</p>
    </>
  );
}

function OrganisationDetails({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const holds = useHolds();
  return (
    <>
      <PageHeader
        title={organisation.name}
        lead={t('organisation.number', { number: organisation.companyNumber })}
        back={<FunctionLink to="/organisations">{t('organisations.back')}</FunctionLink>}
        actions={<ActivatedTag activated={organisation.activated} />}
      />
      <ActivationLockNotice organisation={organisation} />
      <ActivationCodes organisation={organisation} />
      {organisation.activated && <EndOfUse organisation={organisation} />}
      <HeadOffice organisation={organisation} />
      {organisation.activated && holds('permission.delegation.view') && (
        <DelegationList side="given" organisationId={organisation.id} />
      )}
      {organisation.activated && holds('permission.delegation.enter') && (
        <ButtonRow>
          <FunctionLink
            to={`/organisations/${organisation.id}/delegations/new`}
            className={buttonClass('secondary')}
          >
            {t('delegations.paper')}
          </FunctionLink>
        </ButtonRow>
      )}
      <OrganisationData organisation={organisation} />
      {organisation.activated && holds('permission.grant.view') && (
        <Section title={t('users.title')}>
          <UsersTable place={{ organisationId: organisation.id }} />
        </Section>
      )}
    </>
  );
}

function OrganisationData({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  return (
    <Section title={t('organisation.data')}>
      <Card>
        <DescriptionList
          items={[
            [t('organisation.address'), <AddressLines key="address" address={organisation.address} />],
            [t('organisation.email'), organisation.email],
            ...organisation.sites.map((site): [string, React.ReactNode] => [
              t('organisation.site', { name: site.name }),
              <AddressLines key={site.id} address={site.address} />,
            ]),
          ]}
        />
      </Card>
    </Section>
  );
}
