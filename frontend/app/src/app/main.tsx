import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '@/api/query-client';
import '@/design-system/foundation/foundation.scss';
import '@/design-system/foundation/foundation.css';
import { followSystemTheme } from '@/domain/preferences/theme';
import { activateLanguage, firstLanguage, i18n } from '@/i18n/i18n';
import { createPortalRouter } from './router';

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no #root');
}

const queryClient = createQueryClient();
const router = createPortalRouter(queryClient);

followSystemTheme();
await activateLanguage(firstLanguage());

createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
