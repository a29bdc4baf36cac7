import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, fileAnswer, type Api } from './client';
import type { components } from './generated/org';
import type { IssuedKind } from './organisations';

type Schemas = components['schemas'];

export type WaitingLetter = Schemas['WaitingLetter'];
export type ActivationCandidate = Schemas['ActivationCandidate'];

/** As many letters as the service prints into one file. */
export const MOST_IN_A_FILE = 100;

/** As many company numbers as the service looks at in one request. */
const MOST_AT_ONCE = 500;

export const waitingLettersQuery = (api: Api, chamberId: string) =>
  infiniteQueryOptions({
    queryKey: [api.actingFor, 'waiting-letters', chamberId],
    queryFn: ({ pageParam }) =>
      answer(
        api.org.GET('/api/org/v1/activation-letters', {
          params: { query: { chamberId, limit: MOST_IN_A_FILE, cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export const fetchLetter = (api: Api, codeId: string): Promise<Blob> =>
  fileAnswer(api, `/api/org/v1/activation-codes/${codeId}/letter`, 'application/pdf');

export const fetchPrintFile = (api: Api, codeIds: string[]): Promise<Blob> =>
  fileAnswer(api, '/api/org/v1/activation-letters/print-files', 'application/pdf', {
    method: 'POST',
    body: JSON.stringify({ codeIds }),
  });

export const confirmPrintingOf = (api: Api, codeIds: string[]) =>
  answer(api.org.POST('/api/org/v1/activation-letters/printing-confirmations', { body: { codeIds } }));

/** What codes of the kind for these companies would mean, in the order of their numbers. */
export async function lookAtCandidates(
  api: Api,
  chamberId: string,
  kind: IssuedKind,
  companyNumbers: string[],
): Promise<ActivationCandidate[]> {
  const candidates: ActivationCandidate[] = [];
  for (let first = 0; first < companyNumbers.length; first += MOST_AT_ONCE) {
    candidates.push(
      ...(await answer(
        api.org.POST('/api/org/v1/activation-candidates', {
          body: { chamberId, kind, companyNumbers: companyNumbers.slice(first, first + MOST_AT_ONCE) },
        }),
      )),
    );
  }
  return candidates;
}
