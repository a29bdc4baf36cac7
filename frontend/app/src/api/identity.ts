import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, versionedAnswer, type Api } from './client';
import type { components } from './generated/identity';

type Schemas = components['schemas'];

export type Registration = Schemas['Registration'];
export type ProfileChange = Schemas['MyChanges'];
export type Me = Schemas['Me'];
export type AuditEntry = Schemas['AuditEntry'];

/** Stands in the audit trail where a service acted on an event and not on a person's request. */
export const SYSTEM_ID = '00000000-0000-0000-0000-000000000000';

export const register = (api: Api, body: Registration) =>
  answer(api.identity.POST('/api/identity/v1/registrations', { body }));

export const confirmRegistration = (api: Api, body: Schemas['RegistrationConfirmation']) =>
  answer(api.identity.POST('/api/identity/v1/registration-confirmations', { body }));

export const meQuery = (api: Api) =>
  queryOptions({
    queryKey: ['me'],
    queryFn: () => versionedAnswer(api.identity.GET('/api/identity/v1/me')),
    staleTime: 60_000,
  });

export const changeProfile = (api: Api, etag: string, body: ProfileChange) =>
  versionedAnswer(
    api.identity.PUT('/api/identity/v1/me', { params: { header: { 'If-Match': etag } }, body }),
  );

interface AuditFilter {
  organisationId?: string;
  chamberId?: string;
  q?: string;
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
