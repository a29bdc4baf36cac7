import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, type Api } from './client';
import type { components } from './generated/org';

type Schemas = components['schemas'];

export type Chamber = Schemas['Chamber'];
export type Occupation = Schemas['Occupation'];
export type ActivationCode = Schemas['ActivationCode'];
export type IssuedKind = Schemas['IssuedKind'];
export type NewActivationCode = Schemas['NewActivationCode'];
export type OrganisationLock = Schemas['OrganisationActivationLock'];
export type ActivationLock = Schemas['ActivationLock'];
export type Organisation = Schemas['Organisation'];

/** As many as one page holds. */
const MOST = 100;

export const chambersQuery = (api: Api, q?: string) =>
  queryOptions({
    queryKey: ['chambers', 'search', q],
    queryFn: () => answer(api.org.GET('/api/org/v1/chambers', { params: { query: { q, limit: MOST } } })),
    staleTime: Infinity,
  });

export const chamberQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['chambers', id],
    queryFn: () => answer(api.org.GET('/api/org/v1/chambers/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
  });

/** All of them: there are about 320, so a few pages are asked for one after the other. */
export const occupationsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['occupations'],
    queryFn: async () => {
      const all: Occupation[] = [];
      let cursor: string | undefined;
      do {
        const page = await answer(
          api.org.GET('/api/org/v1/occupations', { params: { query: { limit: MOST, cursor } } }),
        );
        all.push(...page.items);
        cursor = page.next;
      } while (cursor !== undefined);
      return all;
    },
    staleTime: Infinity,
  });

export const organisationsQuery = (api: Api, filter: { chamberId?: string; q?: string; look?: string }) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'organisations', filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.org.GET('/api/org/v1/organisations', { params: { query: { ...filter, cursor: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    // A chamber's look stands in the audit trail; coming back to the window is none.
    refetchOnWindowFocus: false,
  });

export const organisationKey = (api: Api, id: string) => [api.actingFor, 'organisation', id] as const;

/** @param look while the person looks across chambers */
export const organisationQuery = (api: Api, id: string, look?: string) =>
  queryOptions({
    queryKey: [...organisationKey(api, id), { look }],
    queryFn: () =>
      answer(api.org.GET('/api/org/v1/organisations/{id}', { params: { path: { id }, query: { look } } })),
    refetchOnWindowFocus: false,
  });

/** @param organisation as the person saw it: a later change by somebody else is not overwritten */
export const moveEndOfUse = (api: Api, { id, version }: Organisation, endOfUse: string | undefined) =>
  answer(
    api.org.PUT('/api/org/v1/organisations/{id}/end-of-use', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: { endOfUse },
    }),
  );

export const activationCodesQuery = (api: Api, organisationId: string) =>
  queryOptions({
    queryKey: [...organisationKey(api, organisationId), 'activation-codes'],
    queryFn: async () =>
      (
        await answer(
          api.org.GET('/api/org/v1/organisations/{id}/activation-codes', {
            params: { path: { id: organisationId } },
          }),
        )
      ).items,
  });

export const issueActivationCode = (api: Api, organisationId: string, code: NewActivationCode) =>
  answer(
    api.org.POST('/api/org/v1/organisations/{id}/activation-codes', {
      params: { path: { id: organisationId } },
      body: code,
    }),
  );

export const confirmPrinting = (api: Api, codeId: string) =>
  answer(
    api.org.POST('/api/org/v1/activation-codes/{id}/printing-confirmations', {
      params: { path: { id: codeId } },
    }),
  );

export const organisationLockQuery = (api: Api, organisationId: string) =>
  queryOptions({
    queryKey: [...organisationKey(api, organisationId), 'activation-lock'],
    queryFn: () =>
      answer(
        api.org.GET('/api/org/v1/organisations/{id}/activation-lock', {
          params: { path: { id: organisationId } },
        }),
      ),
  });

export const liftOrganisationLock = (api: Api, organisationId: string) =>
  answer(
    api.org.DELETE('/api/org/v1/organisations/{id}/activation-lock', {
      params: { path: { id: organisationId } },
    }),
  );

/** Closed companies and closed accounts of people who tried at this chamber. */
export const activationLocksQuery = (api: Api, chamberId: string) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'activation-locks', chamberId],
    queryFn: ({ pageParam }) =>
      answer(
        api.org.GET('/api/org/v1/activation-locks', { params: { query: { chamberId, cursor: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export const liftActivationLock = (api: Api, id: string) =>
  answer(api.org.DELETE('/api/org/v1/activation-locks/{id}', { params: { path: { id } } }));

export const activate = (api: Api, body: Schemas['NewActivation']) =>
  answer(api.org.POST('/api/org/v1/activations', { body }));

export const replaceLostCode = (api: Api, body: Schemas['LostCode']) =>
  answer(api.org.POST('/api/org/v1/lost-codes', { body }));

export const takeBackActivation = (api: Api, body: Schemas['CodeOfLetter']) =>
  answer(api.org.POST('/api/org/v1/activation-revocations', { body }));
