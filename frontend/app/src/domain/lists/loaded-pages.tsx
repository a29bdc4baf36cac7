import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '@/design-system/button/button';
import { Loading } from '@/design-system/states/states';
import { useTranslation } from '@/i18n/use-translation';
import { ProblemNotice } from '../problem/problem-notice';
import { itemsOf, type Page } from './items-of';

interface LoadedPagesProps<Item> {
  query: UseInfiniteQueryResult<InfiniteData<Page<Item>>>;
  empty: ReactNode;
  children: (items: Item[]) => ReactNode;
}

/** A list that comes in pages, with a button for the next one. */
export function LoadedPages<Item>({ query, empty, children }: LoadedPagesProps<Item>) {
  const { t } = useTranslation();
  if (query.isPending) {
    return <Loading label={t('state.loading')} />;
  }
  if (query.isError && !query.data) {
    return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  }
  const items = itemsOf(query.data);
  return (
    <>
      <p className="visually-hidden" role="status">
        {t('list.count', { n: items.length })}
      </p>
      {items.length === 0 ? empty : children(items)}
      {query.isError && <ProblemNotice error={query.error} onRetry={() => void query.fetchNextPage()} />}
      {query.hasNextPage && !query.isError && (
        <div className="button-row">
          <Button
            variant="secondary"
            busy={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('list.more')}
          </Button>
        </div>
      )}
    </>
  );
}
