import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, fileAnswer, type Api } from './client';
import type { components as identity } from './generated/identity';
import type { components as permission } from './generated/permission';

export type Grant = permission['schemas']['Grant'];
export type SignIn = identity['schemas']['SignIn'];

/** Whose people are shown: those of an organisation, or those of a chamber itself. */
export type Place = { organisationId: string } | { chamberId: string };

export interface GrantFilter {
  q?: string | undefined;
  role?: string | undefined;
  personId?: string | undefined;
  right?: string | undefined;
  /** Part of the name of who gave it. */
  giver?: string | undefined;
  term?: 'ENDS_SOON' | 'NO_END' | 'NOT_BEGUN' | undefined;
  state?: 'LIVE' | 'ENDED' | 'DUE' | undefined;
}

export const grantsQuery = (api: Api, place: Place, filter: GrantFilter = {}) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'grants', place, filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.permission.GET('/api/permission/v1/grants', {
          params: { query: { ...place, ...filter, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export type Representative = permission['schemas']['Representative'];

/** Who acts for the organisation from its head office or a delegate. */
export const representativesQuery = (api: Api, id: string) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'representatives', id],
    queryFn: ({ pageParam }) =>
      answer(
        api.permission.GET('/api/permission/v1/organisations/{id}/representatives', {
          params: { path: { id }, query: { cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

/** @param personId as many as a page of grants names; the service answers no more than fifty */
export const signInsQuery = (api: Api, place: Place, personId: string[]) =>
  queryOptions({
    queryKey: [api.actingFor, 'sign-ins', place, personId],
    queryFn: async () =>
      (
        await answer(
          api.identity.GET('/api/identity/v1/sign-ins', { params: { query: { ...place, personId } } }),
        )
      ).items,
    enabled: personId.length > 0,
  });

export const liftSignInLock = (api: Api, personId: string) =>
  answer(
    api.identity.DELETE('/api/identity/v1/sign-ins/{personId}/lock', { params: { path: { personId } } }),
  );

/** Deletes somebody who was invited and never set a password (USR-10). */
export const withdrawInvitation = (api: Api, personId: string) =>
  answer(api.identity.DELETE('/api/identity/v1/invitations/{personId}', { params: { path: { personId } } }));

export type UnusedAccount = identity['schemas']['UnusedAccount'];

export const unusedAccountsQuery = (api: Api, place: Place) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'unused-accounts', place],
    queryFn: ({ pageParam }) =>
      answer(
        api.identity.GET('/api/identity/v1/unused-accounts', {
          params: { query: { ...place, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export const confirmUnusedAccount = (api: Api, id: string) =>
  answer(
    api.identity.PUT('/api/identity/v1/unused-accounts/{id}/confirmation', { params: { path: { id } } }),
  );

export type NewAccount = identity['schemas']['NewAccount'];

/** Finds the person with the address, or creates it and sends an invitation. */
export const createAccount = (api: Api, body: NewAccount) =>
  answer(api.identity.POST('/api/identity/v1/accounts', { body }));

export const giveGrant = (api: Api, body: permission['schemas']['GiveGrant']) =>
  answer(api.permission.POST('/api/permission/v1/grants', { body }));

export const revokeGrant = (api: Api, id: string) =>
  answer(api.permission.DELETE('/api/permission/v1/grants/{id}', { params: { path: { id } } }));

/** All of them end at the same moment, or none (USR-9). */
export const revokeGrants = (api: Api, grantIds: string[]) =>
  answer(api.permission.POST('/api/permission/v1/grants/revocations', { body: { grantIds } }));

/** They are still needed: nobody asks again until the chamber's months are over. */
export const confirmGrants = (api: Api, grantIds: string[]) =>
  answer(api.permission.POST('/api/permission/v1/grants/confirmations', { body: { grantIds } }));

/** The whole list as a file, all pages of it. */
export function fetchGrantsFile(api: Api, place: Place, filter: GrantFilter): Promise<Blob> {
  const query = new URLSearchParams(
    Object.entries({ ...place, ...filter }).flatMap(([name, value]: [string, string | undefined]) =>
      value ? [[name, value]] : [],
    ),
  );
  return fileAnswer(api, `/api/permission/v1/grants/csv?${query}`, 'text/csv');
}

export type ReviewPolicy = permission['schemas']['ReviewPolicy'];

export const reviewPolicyQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [api.actingFor, 'review-policy', id],
    queryFn: () =>
      answer(
        api.permission.GET('/api/permission/v1/chambers/{id}/review-policy', { params: { path: { id } } }),
      ),
  });

export const setReviewPolicy = (api: Api, id: string, { version }: ReviewPolicy, months: number) =>
  answer(
    api.permission.PUT('/api/permission/v1/chambers/{id}/review-policy', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: { months },
    }),
  );
