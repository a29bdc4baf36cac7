import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, type Api } from './client';
import type { components as org } from './generated/org';
import type { components as permission } from './generated/permission';

type Schemas = permission['schemas'];

export type Delegation = Schemas['Delegation'];
export type DelegationExtent = Schemas['DelegationExtent'];
export type DelegationProposal = Schemas['DelegationProposal'];
export type EnteredDelegation = org['schemas']['EnteredDelegation'];

/** Given: who acts for the organisation. Received: for whom it acts. Passed on: who acts because it passed that on. */
export type DelegationSide = 'given' | 'received' | 'passed-on';

const paths = {
  given: '/api/permission/v1/organisations/{id}/given-delegations',
  received: '/api/permission/v1/organisations/{id}/received-delegations',
  'passed-on': '/api/permission/v1/organisations/{id}/passed-on-delegations',
} as const;

/** Proposals are among them: an answer to one makes a delegation. */
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

export const delegationQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...delegationsKey(api), 'one', id],
    queryFn: () =>
      answer(api.permission.GET('/api/permission/v1/delegations/{id}', { params: { path: { id } } })),
  });

export const endDelegation = (api: Api, id: string) =>
  answer(api.permission.DELETE('/api/permission/v1/delegations/{id}', { params: { path: { id } } }));

/** Another delegation that gives less takes its place (DEL-4). */
export const narrowDelegation = (api: Api, id: string, body: Schemas['NarrowDelegation']) =>
  answer(
    api.permission.POST('/api/permission/v1/delegations/{id}/narrowing', { params: { path: { id } }, body }),
  );

/** What the organisation signed on paper; its chamber enters it (DEL-3). */
export const enterFromPaper = (api: Api, organisationId: string, body: Schemas['EnterDelegation']) =>
  answer(
    api.permission.POST('/api/permission/v1/organisations/{id}/given-delegations', {
      params: { path: { id: organisationId } },
      body,
    }),
  );

/** What the organisation proposed and what was proposed to it, the newest first, what was answered too. */
export const proposalsQuery = (api: Api, organisationId: string) =>
  infiniteQueryOptions({
    queryKey: [...delegationsKey(api), 'proposals', organisationId],
    queryFn: ({ pageParam }) =>
      answer(
        api.permission.GET('/api/permission/v1/organisations/{id}/delegation-proposals', {
          params: { path: { id: organisationId }, query: { cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export const proposalQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...delegationsKey(api), 'proposal', id],
    queryFn: () =>
      answer(
        api.permission.GET('/api/permission/v1/delegation-proposals/{id}', { params: { path: { id } } }),
      ),
  });

export const proposeDelegation = (api: Api, organisationId: string, body: Schemas['ProposeDelegation']) =>
  answer(
    api.permission.POST('/api/permission/v1/organisations/{id}/delegation-proposals', {
      params: { path: { id: organisationId } },
      body,
    }),
  );

export const acceptProposal = (api: Api, id: string, body: Schemas['AcceptDelegation']) =>
  answer(
    api.permission.POST('/api/permission/v1/delegation-proposals/{id}/acceptance', {
      params: { path: { id } },
      body,
    }),
  );

export const declineProposal = (api: Api, id: string) =>
  answer(
    api.permission.POST('/api/permission/v1/delegation-proposals/{id}/refusal', { params: { path: { id } } }),
  );

export const withdrawProposal = (api: Api, id: string) =>
  answer(api.permission.DELETE('/api/permission/v1/delegation-proposals/{id}', { params: { path: { id } } }));

/** With the delegate code that somebody was given, an organisation acts for the one that gave it (DEL-2). */
export const enterDelegation = (api: Api, body: org['schemas']['NewDelegation']) =>
  answer(api.org.POST('/api/org/v1/delegations', { body }));
