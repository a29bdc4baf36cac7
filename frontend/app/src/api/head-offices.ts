import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, type Api } from './client';
import type { components } from './generated/org';
import { organisationKey, type Chamber, type Organisation } from './organisations';

type Schemas = components['schemas'];

export type Branch = Schemas['Branch'];

/** As many as one page holds. */
const MOST = 100;

/** All of them, a few pages one after the other, to choose one from. */
export const allChambersQuery = (api: Api) =>
  queryOptions({
    queryKey: ['chambers', 'all'],
    queryFn: async () => {
      const all: Chamber[] = [];
      let cursor: string | undefined;
      do {
        const page = await answer(
          api.org.GET('/api/org/v1/chambers', { params: { query: { limit: MOST, cursor } } }),
        );
        all.push(...page.items);
        cursor = page.next;
      } while (cursor !== undefined);
      return all;
    },
    staleTime: Infinity,
  });

/** Sites and subsidiaries that a head office acts for (ACC-7). */
export const branchesQuery = (api: Api, headOfficeId: string, q: string | undefined) =>
  infiniteQueryOptions({
    queryKey: [...organisationKey(api, headOfficeId), 'branches', { q }],
    queryFn: ({ pageParam }) =>
      answer(
        api.org.GET('/api/org/v1/organisations/{id}/branches', {
          params: { path: { id: headOfficeId }, query: { q, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

/** @param organisation as the person saw it: a later change by somebody else is not overwritten */
export const setHeadOffice = (api: Api, { id, version }: Organisation, body: Schemas['HeadOffice']) =>
  answer(
    api.org.PUT('/api/org/v1/organisations/{id}/head-office', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );

/** As above. */
export const removeHeadOffice = (api: Api, { id, version }: Organisation) =>
  answer(
    api.org.DELETE('/api/org/v1/organisations/{id}/head-office', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
    }),
  );
