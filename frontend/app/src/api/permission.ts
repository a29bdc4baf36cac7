import { queryOptions } from '@tanstack/react-query';
import { answer, type Api } from './client';
import type { components } from './generated/permission';

type Schemas = components['schemas'];

export type FunctionItem = Schemas['Function'];
export type Access = Schemas['Access'];

export const functionsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['functions'],
    queryFn: async () => (await answer(api.permission.GET('/api/permission/v1/functions'))).items,
    staleTime: 60_000,
  });

/** Begins the key of what may be done, in whichever function. */
export const accessKey = ['access'];

/** What the person may do in the function of the api. */
export const accessQuery = (api: Api) =>
  queryOptions({
    queryKey: [...accessKey, api.actingFor],
    queryFn: () => answer(api.permission.GET('/api/permission/v1/access')),
    staleTime: 60_000,
  });
