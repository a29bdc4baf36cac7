import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Page } from './answered';
import { answer, headersFor, type Api } from './client';
import type { ActivationCode, ActivationLock, Chamber, Occupation, Organisation } from './contract/org';
import { Problem } from './problem';

export type { ActivationCode, ActivationLock, Chamber, Occupation, Organisation };

/** There are about 130 competent bodies and 320 occupations; they are searched in the browser. */
const MOST = 100;

export const chambersQuery = (api: Api) =>
  queryOptions({
    queryKey: ['chambers'],
    queryFn: async () =>
      (
        await answer<Page<Chamber>>(
          api.org.GET('/api/org/v1/chambers', { params: { query: { limit: MOST } } }),
        )
      ).items,
    staleTime: Infinity,
  });

export const chamberQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['chambers', id],
    queryFn: () => answer<Chamber>(api.org.GET('/api/org/v1/chambers/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
  });

export const occupationsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['occupations'],
    queryFn: async () =>
      (
        await answer<Page<Occupation>>(
          api.org.GET('/api/org/v1/occupations', { params: { query: { limit: MOST } } }),
        )
      ).items,
    staleTime: Infinity,
  });

export const organisationsQuery = (api: Api, filter: { chamberId: string; q?: string }) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'organisations', filter],
    queryFn: ({ pageParam }) =>
      answer<Page<Organisation>>(
        api.org.GET('/api/org/v1/organisations', { params: { query: { ...filter, cursor: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

const organisationKey = (api: Api, id: string) => [api.actingFor, 'organisation', id] as const;

export const organisationQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: organisationKey(api, id),
    queryFn: () =>
      answer<Organisation>(api.org.GET('/api/org/v1/organisations/{id}', { params: { path: { id } } })),
  });

export const activationCodesQuery = (api: Api, organisationId: string) =>
  queryOptions({
    queryKey: [...organisationKey(api, organisationId), 'activation-codes'],
    queryFn: async () =>
      (
        await answer<Page<ActivationCode>>(
          api.org.GET('/api/org/v1/organisations/{id}/activation-codes', {
            params: { path: { id: organisationId } },
          }),
        )
      ).items,
  });

export const activationLockQuery = (api: Api, organisationId: string) =>
  queryOptions({
    queryKey: [...organisationKey(api, organisationId), 'activation-lock'],
    queryFn: () =>
      answer<ActivationLock>(
        api.org.GET('/api/org/v1/organisations/{id}/activation-lock', {
          params: { path: { id: organisationId } },
        }),
      ),
  });

export const issueActivationCode = (api: Api, organisationId: string, deadline: string) =>
  answer<ActivationCode>(
    api.org.POST('/api/org/v1/organisations/{id}/activation-codes', {
      params: { path: { id: organisationId } },
      body: { deadline },
    }),
  );

export const confirmPrinting = (api: Api, codeId: string) =>
  answer<ActivationCode>(
    api.org.POST('/api/org/v1/activation-codes/{id}/printing-confirmations', {
      params: { path: { id: codeId } },
    }),
  );

export const liftActivationLock = (api: Api, organisationId: string) =>
  answer<undefined>(
    api.org.DELETE('/api/org/v1/organisations/{id}/activation-lock', {
      params: { path: { id: organisationId } },
    }),
  );

/** The letter is fetched and not linked: a plain link could not say for which chamber the clerk acts. */
export async function fetchLetter(api: Api, codeId: string): Promise<Blob> {
  const response = await fetch(`/api/org/v1/activation-codes/${codeId}/letter`, {
    headers: { ...headersFor(api.actingFor), Accept: 'application/pdf, application/problem+json' },
  });
  if (!response.ok) {
    throw Problem.of(response, await response.json().catch(() => undefined));
  }
  return response.blob();
}

export const activate = (api: Api, body: { chamberId: string; companyNumber: string; code: string }) =>
  answer<{ organisationId: string; name: string }>(api.org.POST('/api/org/v1/activations', { body }));
