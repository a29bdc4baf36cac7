import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, fileAnswer, type Api } from './client';
import type { components } from './generated/identity';

type Schemas = components['schemas'];

export type AuditEntry = Schemas['AuditEntry'];
export type MyAuditEntry = Schemas['MyAuditEntry'];

/** Stands in the audit trail where a service acted on an event and not on a person's request. */
export const SYSTEM_ID = '00000000-0000-0000-0000-000000000000';

export interface AuditFilter {
  organisationId?: string;
  chamberId?: string;
  q?: string;
  /** Names of actions that fit, too. */
  action?: string[];
}

export const auditEntriesQuery = (api: Api, filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'audit-entries', filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.identity.GET('/api/identity/v1/audit-entries', {
          params: { query: { ...filter, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

/** Who changed my data or looked at it, in whatever function I act. */
export const myAuditEntriesQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: ['my-audit-entries'],
    queryFn: ({ pageParam }) =>
      answer(
        api.identity.GET('/api/identity/v1/me/audit-entries', { params: { query: { cursor: pageParam } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export function fetchAuditFile(api: Api, filter: AuditFilter): Promise<Blob> {
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]: [string, string | string[] | undefined]) =>
      [value ?? []].flat().map((one) => [name, one]),
    ),
  );
  return fileAnswer(api, `/api/identity/v1/audit-entries/csv?${query}`, 'text/csv');
}
