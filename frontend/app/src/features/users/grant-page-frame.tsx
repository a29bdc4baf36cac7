import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { rightsQuery, rolesQuery, type Right, type Role } from '@/api/rights';
import type { Grant } from '@/api/users';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { useApi, useHolds } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { usePersonGrants } from './use-person';

interface Known {
  name: string;
  held: Grant[];
  /** Those that whoever looks may give in a company. */
  roles: Role[];
  /** Those that can be chosen in a company. */
  rights: Right[];
}

interface GrantPageFrameProps {
  personId: string;
  title: 'grant.give.title' | 'grant.change.title';
  children: (known: Known) => ReactNode;
}

/** Loads what a form about somebody's rights needs to know. */
export function GrantPageFrame({ personId, title, children }: GrantPageFrameProps) {
  const { t } = useTranslation();
  const api = useApi();
  const holds = useHolds();
  const roles = useQuery(rolesQuery(api));
  const rights = useQuery(rightsQuery(api));
  const back = <FunctionLink to={`/users/${personId}`}>{t('user.back.person')}</FunctionLink>;
  const offered = (all: Role[]) =>
    all.filter(
      ({ role, scopeKind, grantedByHand }) =>
        scopeKind === 'organisation' &&
        grantedByHand &&
        role !== 'trainer' &&
        (role !== 'administrator' || holds('permission.administrator-grant.give')),
    );
  return (
    <LoadedPages
      query={usePersonGrants(personId)}
      empty={
        <>
          <PageHeader title={t('users.title')} back={back} />
          <EmptyState title={t('user.none')}>
            <p>{t('user.none.hint')}</p>
          </EmptyState>
        </>
      }
    >
      {(held) => {
        const name = held[0]?.personName ?? t('users.without-name');
        return (
          <>
            <PageHeader title={t(title, { name })} back={back} />
            <Loaded query={roles} lines={8}>
              {(allRoles) => (
                <Loaded query={rights} lines={8}>
                  {(allRights) =>
                    children({
                      name,
                      held,
                      roles: offered(allRoles),
                      rights: allRights.filter(({ scopeKinds }) => scopeKinds.includes('organisation')),
                    })
                  }
                </Loaded>
              )}
            </Loaded>
          </>
        );
      }}
    </LoadedPages>
  );
}
