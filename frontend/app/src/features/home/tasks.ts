import type { StatusTone } from '@/design-system/status-tag/status-tag';

/** Something the person can do now: a verb, one line of context, where it stands. */
export interface OpenTask {
  id: string;
  to: string;
  search?: Record<string, string>;
  title: string;
  context?: string;
  status: { tone: StatusTone; text: string };
  urgent?: boolean;
}

export interface TaskSource {
  tasks: OpenTask[];
  isPending: boolean;
  error: unknown;
  retry: () => void;
}
