import { queryOptions } from '@tanstack/react-query';
import { answer, apiFor, fileAnswer, SELF } from './client';
import type { components } from './generated/identity';

type Schemas = components['schemas'];

export type DataExport = Schemas['DataExport'];

const SOON = 5_000;

/** Copies of all that is known about the person; asked again by itself while one is being put together. */
export const dataExportsQuery = queryOptions({
  queryKey: ['data-exports'],
  queryFn: () => answer(apiFor(SELF).identity.GET('/api/identity/v1/data-exports')),
  refetchInterval: ({ state }) => (state.data?.items[0]?.state === 'ASKED' ? SOON : false),
});

/** @param key the same for every attempt of one request */
export const askForDataExport = (key: string): Promise<DataExport> =>
  answer(
    apiFor(SELF).identity.POST('/api/identity/v1/data-exports', {
      params: { header: { 'Idempotency-Key': key } },
    }),
  );

export const fetchDataExport = (id: string): Promise<Blob> =>
  fileAnswer(apiFor(SELF), `/api/identity/v1/data-exports/${id}/file`, 'application/zip');
