import { queryOptions } from '@tanstack/react-query';
import { versionedAnswer, type Api } from './client';
import type { components } from './generated/identity';

export type Me = components['schemas']['Me'];

/** What every page needs to know of who is signed in; the rest about accounts comes with the pages that need it. */
export const meQuery = (api: Api) =>
  queryOptions({
    queryKey: ['me'],
    queryFn: () => versionedAnswer(api.identity.GET('/api/identity/v1/me')),
    staleTime: 60_000,
  });
