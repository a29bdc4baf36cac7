import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { activateLanguage, i18n } from '@/i18n/i18n';
import type { Language } from '@/i18n/languages';
import type { ActingFunction } from '@/session/acting-function';
import { ActingFunctionContext } from '@/session/function-context';

const bakery: ActingFunction = {
  kind: 'organisation',
  id: 'b1',
  actingFor: 'organisation:b1',
  basePath: '/o/b1',
  name: 'Bäckerei Sonnenfeld GmbH',
  roles: ['trainer'],
};

/** Renders with the real texts, German unless said otherwise, in the function of a bakery. */
export async function renderWithTexts(content: ReactNode, language: Language = 'de'): Promise<RenderResult> {
  await activateLanguage(language);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
  return render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterContextProvider router={router as never}>
          <ActingFunctionContext value={bakery}>{content}</ActingFunctionContext>
        </RouterContextProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
}
