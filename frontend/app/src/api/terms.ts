import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { languages, type Language } from '@/i18n/languages';
import { answer, apiFor, fileAnswer, SELF, type Api } from './client';
import type { components } from './generated/identity';
import { Problem } from './problem';

type Schemas = components['schemas'];

export type TermsOfUse = Schemas['TermsOfUse'];
export type MyTermsOfUse = Schemas['MyTermsOfUse'];
export type PublishedTermsOfUse = Schemas['PublishedTermsOfUse'];
export type NewTermsOfUse = Schemas['NewTermsOfUse'];

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

/** Every version there ever was, newest first. */
export const termsVersionsQuery = infiniteQueryOptions({
  queryKey: ['terms-of-use', 'versions'],
  queryFn: ({ pageParam }) =>
    answer(
      apiFor(SELF).identity.GET('/api/identity/v1/terms-of-use', {
        params: { query: { cursor: pageParam } },
      }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next,
});

/** What was published never changes. */
export const termsVersionQuery = (version: number, language: Language) =>
  queryOptions({
    queryKey: ['terms-of-use', 'versions', version, language],
    queryFn: () =>
      answer(
        apiFor(SELF).identity.GET('/api/identity/v1/terms-of-use/{version}', {
          params: { path: { version }, query: { language } },
        }),
      ),
    staleTime: Infinity,
  });

/** The texts a new version begins with: those that hold now, or none. */
export const newestTextsQuery = queryOptions({
  queryKey: ['terms-of-use', 'newest-texts'],
  queryFn: async ({ client }): Promise<NewTermsOfUse> => {
    const [de, fr, en] = await Promise.all(
      languages.map((language) => client.query({ ...newestTermsQuery(language), staleTime: 0 })),
    );
    return { de: de?.text ?? '', fr: fr?.text ?? '', en: en?.text ?? '' };
  },
});

export const publishTerms = (api: Api, body: NewTermsOfUse): Promise<PublishedTermsOfUse> =>
  answer(api.identity.POST('/api/identity/v1/terms-of-use', { body }));
