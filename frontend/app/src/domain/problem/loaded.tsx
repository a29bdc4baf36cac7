import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from '@/design-system/states/states';
import { useTranslation } from '@/i18n/use-translation';
import { ProblemNotice } from './problem-notice';

interface LoadedProps<Data> {
  query: UseQueryResult<Data>;
  lines?: number;
  children: (data: Data) => ReactNode;
}

/** The content once it is there; until then its outline, and what to do if it does not come. */
export function Loaded<Data>({ query, lines, children }: LoadedProps<Data>) {
  const { t } = useTranslation();
  if (query.isPending) {
    return <Loading label={t('state.loading')} lines={lines} />;
  }
  if (query.isError) {
    return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  }
  return children(query.data);
}
