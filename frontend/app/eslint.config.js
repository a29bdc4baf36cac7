import js from '@eslint/js';
import query from '@tanstack/eslint-plugin-query';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import refresh from 'eslint-plugin-react-refresh';
import ts from 'typescript-eslint';

/** Each layer may import itself and what stands before it. */
const layers = ['lib', 'i18n', 'design-system', 'api', 'session', 'domain', 'features', 'app'];

const layerRules = layers.map((layer, position) => {
  const later = layers.slice(position + 1).map((name) => `@/${name}/*`);
  // A feature is one flat folder: what leaves it upwards is another feature.
  const own = layer === 'features' ? ['@/features/*', '../*'] : [];
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...(later.length + own.length > 0
              ? [
                  {
                    group: [...later, ...own],
                    message: `${layer} must not depend on this (see CONTRIBUTING).`,
                  },
                ]
              : []),
            { group: ['@/testing/*'], message: 'Test support stays in tests.' },
          ],
        },
      ],
    },
  };
});

export default ts.config(
  { ignores: ['dist', 'coverage', 'playwright-report', 'test-results', '**/*.gen.ts', 'src/api/generated'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  hooks.configs.flat['recommended-latest'] ?? hooks.configs['recommended-latest'],
  a11y.flatConfigs.strict,
  refresh.configs.vite,
  ...query.configs['flat/recommended'],
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A table whose cells are reached with the arrow keys is a grid.
      'jsx-a11y/no-noninteractive-element-to-interactive-role': ['error', { table: ['grid'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Throwing a redirect is how TanStack Router leaves a loader.
      '@typescript-eslint/only-throw-error': ['error', { allow: ['Redirect', 'NotFoundError'] }],
    },
  },
  { files: ['src/app/routes/**'], rules: { 'react-refresh/only-export-components': 'off' } },
  {
    files: ['scripts/**', '*.js'],
    ...ts.configs.disableTypeChecked,
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['public/**'],
    ...ts.configs.disableTypeChecked,
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly' } },
  },
  ...layerRules,
);
