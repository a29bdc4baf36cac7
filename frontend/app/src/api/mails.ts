import { queryOptions } from '@tanstack/react-query';
import { answer, type Api } from './client';
import type { components } from './generated/notification';

export type Mail = components['schemas']['Mail'];

/** What the portal told the person by mail, newest first. */
export const recentMailsQuery = (api: Api, limit: number) =>
  queryOptions({
    queryKey: ['mails', limit],
    queryFn: async () =>
      (
        await answer(
          api.notification.GET('/api/notification/v1/mails', {
            params: { query: { personId: 'me', limit } },
          }),
        )
      ).items,
  });
