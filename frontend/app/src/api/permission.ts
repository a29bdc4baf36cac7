import { queryOptions } from '@tanstack/react-query';
import type { Answered, Page } from './answered';
import { answer, type Api } from './client';
import type { components } from './generated/permission';

type Schemas = components['schemas'];

export type FunctionItem = Answered<Schemas['Function'], 'id' | 'name'>;

export type Access = Answered<Omit<Schemas['Access'], 'functions'>, 'validUntil'> & {
  functions: Answered<Schemas['AccessInFunction']>[];
};

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
