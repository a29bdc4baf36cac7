import type { InfiniteData } from '@tanstack/react-query';

export interface Page<Item> {
  items: Item[];
  next?: string;
}

export const itemsOf = <Item>(data: InfiniteData<Page<Item>> | undefined): Item[] =>
  data?.pages.flatMap((page) => page.items) ?? [];
