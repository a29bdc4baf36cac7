import { queryOptions } from '@tanstack/react-query';
import type { Language } from '@/i18n/languages';
import { answer, apiFor, fileAnswer, SELF } from './client';
import type { components } from './generated/identity';
import { Problem } from './problem';

type Schemas = components['schemas'];

export type TermsOfUse = Schemas['TermsOfUse'];
export type MyTermsOfUse = Schemas['MyTermsOfUse'];

const HOUR = 3_600_000;
const NOT_FOUND = 404;

/** The terms that hold now; null if the installation has none. Everybody may read them. */
export const newestTermsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['terms-of-use', 'newest', language],
    queryFn: async (): Promise<TermsOfUse | null> => {
      try {
        return await answer(
          apiFor(SELF).identity.GET('/api/identity/v1/terms-of-use/newest', {
            params: { query: { language } },
          }),
        );
      } catch (error) {
        if (Problem.from(error).status === NOT_FOUND) {
          return null;
        }
        throw error;
      }
    },
    staleTime: HOUR,
  });

export const myTermsQuery = queryOptions({
  queryKey: ['terms-of-use', 'mine'],
  queryFn: () => answer(apiFor(SELF).identity.GET('/api/identity/v1/me/terms-of-use')),
});

export const acceptTerms = ({ version, language, hash }: TermsOfUse): Promise<MyTermsOfUse> =>
  answer(
    apiFor(SELF).identity.POST('/api/identity/v1/me/terms-of-use/acceptances', {
      body: { version, language, hash },
    }),
  );

export const fetchTermsDocument = (version: number, language: Language): Promise<Blob> =>
  fileAnswer(
    apiFor(SELF),
    `/api/identity/v1/terms-of-use/${version}/document?language=${language}`,
    'application/pdf',
  );
