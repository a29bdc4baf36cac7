import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explanationQuery } from '@/api/explanations';
import { Problem } from '@/api/problem';
import { rightsQuery, type Right } from '@/api/rights';
import type { Grant } from '@/api/users';
import { Button, ButtonRow } from '@/design-system/button/button';
import { buttonClass } from '@/design-system/button/button-class';
import { DescriptionList } from '@/design-system/description-list/description-list';
import { Notice } from '@/design-system/notice/notice';
import { Card, PageHeader, Section } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { Loaded } from '@/domain/problem/loaded';
import { ExplainedAccess } from '@/domain/rights/explained-access';
import { RightsList } from '@/domain/rights/rights-list';
import { roleNames } from '@/domain/roles/role-names';
import { grantLimits } from '@/domain/users/grant-limits';
import { EndRoleDialog } from '@/domain/users/end-role-dialog';
import { useTranslation } from '@/i18n/use-translation';
import { useApi, useHolds, useMe } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { usePersonGrants } from './use-person';

/** What one person may do in the company, why, and the ways to change it (USR-1, USR-4). */
export function UserPage({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const grants = usePersonGrants(personId);
  const rights = useQuery(rightsQuery(useApi()));
  return (
    <LoadedPages query={grants} empty={<FromElsewhere personId={personId} />}>
      {(held) => (
        <Loaded query={rights} lines={8}>
          {(all) => (
            <UserDetails
              personId={personId}
              name={held[0]?.personName ?? t('users.without-name')}
              held={held}
              rights={all}
            />
          )}
        </Loaded>
      )}
    </LoadedPages>
  );
}

/** Who holds nothing here acts from elsewhere, or did something here once. */
function FromElsewhere({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const api = useApi();
  const explanation = useQuery({ ...explanationQuery(api, { personId }), retry: false });
  const rights = useQuery(rightsQuery(api));
  if (explanation.isError && Problem.from(explanation.error).code === 'request.not-found') {
    return <NobodyHere />;
  }
  return (
    <Loaded query={explanation} lines={8}>
      {(told) => (
        <>
          <PageHeader
            title={told.personName ?? t('users.without-name')}
            lead={t('user.elsewhere')}
            back={<FunctionLink to="/users">{t('user.back')}</FunctionLink>}
          />
          <Loaded query={rights} lines={8}>
            {(all) => <ExplainedAccess explanation={told} rights={all} />}
          </Loaded>
        </>
      )}
    </Loaded>
  );
}

function NobodyHere() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('users.title')} back={<FunctionLink to="/users">{t('user.back')}</FunctionLink>} />
      <EmptyState title={t('user.none')}>
        <p>{t('user.none.hint')}</p>
      </EmptyState>
    </>
  );
}

interface UserDetailsProps {
  personId: string;
  name: string;
  held: Grant[];
  rights: Right[];
}

function UserDetails({ personId, name, held, rights }: UserDetailsProps) {
  const { t } = useTranslation();
  const holds = useHolds();
  const self = useMe().personId === personId;
  const [ending, setEnding] = useState<Grant>();
  const [ended, setEnded] = useState<Grant>();
  return (
    <>
      <PageHeader
        title={name}
        lead={t('user.lead')}
        back={<FunctionLink to="/users">{t('user.back')}</FunctionLink>}
        actions={
          !self &&
          holds('permission.organisation-grant.give') && (
            <FunctionLink to={`/users/${personId}/new`} className={buttonClass()}>
              {t('grant.give')}
            </FunctionLink>
          )
        }
      />
      {ended && (
        <Notice kind="success" announce>
          <p>{t('grant.ended', { name, role: roleNames([ended.role], t) })}</p>
        </Notice>
      )}
      {held.map((grant) => (
        <Section key={grant.grantId} title={roleNames([grant.role], t)}>
          <Card>
            <GrantFacts grant={grant} />
            <RightsList codes={grant.rights} all={rights} />
            {(grant.access.replace || grant.access.revoke) && (
              <ButtonRow>
                {grant.access.replace && (
                  <FunctionLink
                    to={`/users/${personId}/${grant.grantId}`}
                    className={buttonClass('secondary')}
                  >
                    {t('grant.change')}
                  </FunctionLink>
                )}
                {grant.access.revoke && (
                  <Button variant="secondary" onClick={() => setEnding(grant)}>
                    {t('grant.end')}
                  </Button>
                )}
              </ButtonRow>
            )}
          </Card>
        </Section>
      ))}
      <Why personId={personId} name={name} rights={rights} />
      {ending && (
        <EndRoleDialog
          title={t('grant.end.title', { name, role: roleNames([ending.role], t) })}
          confirmText={t('grant.end')}
          grantIds={[ending.grantId]}
          onEnded={() => {
            setEnded(ending);
            setEnding(undefined);
          }}
          onClose={() => setEnding(undefined)}
        >
          <p>{t(self ? 'grant.end.self' : 'grant.end.text', { name })}</p>
        </EndRoleDialog>
      )}
    </>
  );
}

/** All rights one by one, on request: what the roles give together, and the first thing missing for the others (USR-15). */
function Why({ personId, name, rights }: Pick<UserDetailsProps, 'personId' | 'name' | 'rights'>) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const explanation = useQuery({ ...explanationQuery(useApi(), { personId }), enabled: asked });
  if (!asked) {
    return (
      <Section title={t('why.title', { name })}>
        <p>{t('why.hint')}</p>
        <Button variant="secondary" onClick={() => setAsked(true)}>
          {t('why.show')}
        </Button>
      </Section>
    );
  }
  return (
    <Loaded query={explanation} lines={8}>
      {(told) => <ExplainedAccess explanation={told} rights={rights} />}
    </Loaded>
  );
}

function GrantFacts({ grant }: { grant: Grant }) {
  const { t, dateTime } = useTranslation();
  return (
    <DescriptionList
      items={[
        [t('grant.valid'), grantLimits(grant, t, dateTime) ?? t('grant.valid.always')],
        [
          t('grant.given'),
          t('grant.given.by', {
            name: grant.grantedByName ?? t('grant.given.system'),
            when: dateTime(grant.grantedAt),
          }),
        ],
        [t('grant.why'), grant.grantedByName ? grant.reason : t('grant.why.registered')],
        ...(grant.tailored ? ([[t('grant.rights'), t('grant.tailored')]] as [string, string][]) : []),
      ]}
    />
  );
}
