import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Compiles ICU catalogues while building, so that no message parser reaches the browser. */
function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    load: {
      filter: { id: /\.json\?icu$/ },
      handler(id) {
        const file = id.slice(0, -'?icu'.length);
        this.addWatchFile(file);
        const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
        const compiled = Object.entries(messages).map(([key, text]) => [key, compileMessage(text)]);
        return { code: `export default ${JSON.stringify(Object.fromEntries(compiled))}`, moduleType: 'js' };
      },
    },
  };
}

/** What the frame around the pages is made of. The router's plugin marks the lazy half of a route by tsr-split. */
function isFrame(id: string): boolean {
  return (
    /\/src\/(app|api\/(client|problem|query-client|session-signal|identity|permission)\.ts|i18n\/[^/]+\.ts|session|lib\/(class-names|iso-date|hours|person-name)|domain\/(preferences|problem|roles)|design-system\/(button|dialog|foundation|icon|notice|page|states|field\/(field|select-field)))/.test(
      id,
    ) && !id.includes('tsr-split')
  );
}

const isLibrary = (id: string) =>
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack|@lingui|openapi-fetch)\//.test(
    id,
  );

/** Of these libraries, what every page needs and the frame does not. */
const forPagesOnly =
  /node_modules\/@tanstack\/(query-core\/.*\/(queries|mutation|infiniteQuery)Observer|react-query\/.*\/use(Queries|Mutation|InfiniteQuery))\.js/;

const portal = process.env.GUILDHALL_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [
    compiledMessages(),
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: 'src/app/routes',
      generatedRouteTree: 'src/app/route-tree.gen.ts',
      quoteStyle: 'single',
      semicolons: true,
      routeTreeFileHeader: [],
    }),
    react(),
  ],
  resolve: { alias: { '@': resolve(import.meta.dirname, 'src') } },
  css: { transformer: 'lightningcss' },
  // Fonts and pictures stay files: the Content-Security-Policy of the portal knows no data: fonts.
  build: {
    target: 'baseline-widely-available',
    sourcemap: 'hidden',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // Few files for what every page needs; forms and pages stay by themselves.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: (id: string) => isLibrary(id) && !forPagesOnly.test(id),
            },
            { name: 'queries', test: forPagesOnly },
            { name: 'frame', test: isFrame },
            { name: 'services', test: /\/src\/api\// },
            // Each small file would cost more by its name, which the first load knows, than by its content.
            {
              name: 'parts',
              test: /\/src\/(design-system|domain\/(lists|exams|terms|roles)|lib\/(fragment|save-file|use-link-token))/,
            },
            // The same questions for every kind of letter; the names of the steps belong to the routes.
            { name: 'letter', test: /\/src\/features\/activation\/(?!steps)/ },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/api', '/auth', '/login', '/logout', '/session'].map((path) => [path, portal]),
    ),
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
  },
});
