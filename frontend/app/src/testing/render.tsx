import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { activateLanguage, i18n } from '@/i18n/i18n';
import type { Language } from '@/i18n/languages';

/** Renders with the real texts, German unless said otherwise. */
export async function renderWithTexts(content: ReactNode, language: Language = 'de'): Promise<RenderResult> {
  await activateLanguage(language);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>{content}</QueryClientProvider>
    </I18nProvider>,
  );
}
