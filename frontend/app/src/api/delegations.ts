import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, type Api } from './client';
import type { components as org } from './generated/org';
import type { components as permission } from './generated/permission';

export type Delegation = permission['schemas']['Delegation'];
export type EnteredDelegation = org['schemas']['EnteredDelegation'];

/** Given: who acts for the organisation. Received: for whom it acts. */
export type DelegationSide = 'given' | 'received';

const paths = {
  given: '/api/permission/v1/organisations/{id}/given-delegations',
  received: '/api/permission/v1/organisations/{id}/received-delegations',
} as const;

export const delegationsKey = (api: Api) => [api.actingFor, 'delegations'] as const;

/** The newest first; those that are over, too. */
export const delegationsQuery = (api: Api, side: DelegationSide, organisationId: string) =>
  infiniteQueryOptions({
    queryKey: [...delegationsKey(api), side, organisationId],
    queryFn: ({ pageParam }) =>
      answer(
        api.permission.GET(paths[side], {
          params: { path: { id: organisationId }, query: { cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export const endDelegation = (api: Api, id: string) =>
  answer(api.permission.DELETE('/api/permission/v1/delegations/{id}', { params: { path: { id } } }));

/** With the delegate code that somebody was given, an organisation acts for the one that gave it (DEL-2). */
export const enterDelegation = (api: Api, body: org['schemas']['NewDelegation']) =>
  answer(api.org.POST('/api/org/v1/delegations', { body }));
