import type { Operation, Page } from './shape';
export interface Mail {
  id: string;
  kind: string;
  sentAt?: string;
  state: string;
  subject: string;
}
export interface paths {
  '/api/notification/v1/mails': {
    get: Operation<Page<Mail>, { query: { personId?: string; cursor?: string; limit?: number } }>;
  };
}
