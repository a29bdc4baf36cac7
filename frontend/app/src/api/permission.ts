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

export const accessQuery = (api: Api) =>
  queryOptions({
    queryKey: ['access'],
    queryFn: () => answer(api.permission.GET('/api/permission/v1/access')),
    staleTime: 60_000,
  });
