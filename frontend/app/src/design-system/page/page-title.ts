import { createContext, use, useEffect } from 'react';

/** What follows the page's own name in the tab: for whom the person acts, and the portal. */
export const PageTitleSuffix = createContext<string>('Guildhall');

export function usePageTitle(title: string): void {
  const suffix = use(PageTitleSuffix);
  useEffect(() => {
    document.title = `${title} – ${suffix}`;
  }, [title, suffix]);
}
