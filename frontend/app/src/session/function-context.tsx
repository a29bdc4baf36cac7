import { useSuspenseQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { apiFor, SELF, type Api } from '@/api/client';
import { accessQuery } from '@/api/permission';
import { meQuery, type Me } from '@/api/identity';
import type { ActingFunction } from './acting-function';

export const ActingFunctionContext = createContext<ActingFunction | undefined>(undefined);

/** The function of the page. Pages outside /me, /o, /c and /installation have none. */
export function useActingFunction(): ActingFunction {
  const current = use(ActingFunctionContext);
  if (!current) {
    throw new Error('This page stands in no function');
  }
  return current;
}

/** The services, asked in the function of the page. */
export const useApi = (): Api => apiFor(use(ActingFunctionContext)?.actingFor ?? SELF);

export const useMe = (): Me => useSuspenseQuery(meQuery(apiFor(SELF))).data.data;

/** Whether the function holds a permission anywhere. For menus only; each object says itself what may be done to it. */
export function useHolds(): (permission: string) => boolean {
  const { actingFor } = useActingFunction();
  const { data } = useSuspenseQuery(accessQuery(apiFor(actingFor)));
  return (permission) => data.ways.some(({ permissions }) => permissions.includes(permission));
}
