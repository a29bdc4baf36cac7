import { queryOptions } from '@tanstack/react-query';
import { answer, type Api } from './client';
import type { Page } from './answered';
import type { Access, FunctionItem } from './contract/permission';

export type { FunctionItem };

export const functionsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['functions'],
    queryFn: async () =>
      (await answer<Page<FunctionItem>>(api.permission.GET('/api/permission/v1/functions'))).items,
    staleTime: 60_000,
  });

export const accessQuery = (api: Api) =>
  queryOptions({
    queryKey: ['access'],
    queryFn: () => answer<Access>(api.permission.GET('/api/permission/v1/access')),
    staleTime: 60_000,
  });
