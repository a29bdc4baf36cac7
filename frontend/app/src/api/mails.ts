import { queryOptions } from '@tanstack/react-query';
import type { Page } from './answered';
import { answer, type Api } from './client';
import type { Mail } from './contract/notification';

export type { Mail };

/** What the portal told the person by mail, newest first. */
export const recentMailsQuery = (api: Api, limit: number) =>
  queryOptions({
    queryKey: ['mails', limit],
    queryFn: async () =>
      (
        await answer<Page<Mail>>(
          api.notification.GET('/api/notification/v1/mails', {
            params: { query: { personId: 'me', limit } },
          }),
        )
      ).items,
  });
