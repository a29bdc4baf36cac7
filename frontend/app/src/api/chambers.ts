import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, type Api } from './client';
import type { components } from './generated/org';
import type { Chamber } from './organisations';

type Schemas = components['schemas'];

export type ChamberContent = Schemas['ChamberRequest'];

export const chamberListQuery = (api: Api, q: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['chambers', 'pages', q],
    queryFn: ({ pageParam }) =>
      answer(api.org.GET('/api/org/v1/chambers', { params: { query: { q, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export const openChamber = (api: Api, body: ChamberContent) =>
  answer(api.org.POST('/api/org/v1/chambers', { body }));

/** @param chamber as the person saw it: a later change by somebody else is not overwritten */
export const changeChamber = (api: Api, { id, version }: Chamber, body: ChamberContent) =>
  answer(
    api.org.PUT('/api/org/v1/chambers/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
