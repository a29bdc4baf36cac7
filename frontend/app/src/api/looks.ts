import { queryOptions } from '@tanstack/react-query';
import { answer, type Api } from './client';
import type { components } from './generated/org';

export type Look = components['schemas']['Look'];

/** For an hour the person may search and read what other chambers keep (USR-16). */
export const openLook = (api: Api, reason: string) =>
  answer(api.org.POST('/api/org/v1/looks', { body: { reason } }));

export const lookQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [api.actingFor, 'looks', id],
    queryFn: () => answer(api.org.GET('/api/org/v1/looks/{id}', { params: { path: { id } } })),
  });
