import { queryOptions } from '@tanstack/react-query';
import { answer, type Api } from './client';
import type { components } from './generated/permission';

export type Right = components['schemas']['Right'];
export type Role = components['schemas']['Role'];
export type ReplaceGrant = components['schemas']['ReplaceGrant'];

/** All rights with their explanations, in the order in which they are offered (USR-4). They change with a release only. */
export const rightsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['rights'],
    queryFn: async () => (await answer(api.permission.GET('/api/permission/v1/rights'))).items,
    staleTime: Infinity,
  });

export const rolesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['roles'],
    queryFn: async () => (await answer(api.permission.GET('/api/permission/v1/roles'))).items,
    staleTime: Infinity,
  });

/** Ends the grant and gives another instead, at the same moment. */
export const replaceGrant = (api: Api, id: string, body: ReplaceGrant) =>
  answer(
    api.permission.POST('/api/permission/v1/grants/{id}/replacements', { params: { path: { id } }, body }),
  );
