import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirection } from './src/tooling/lint/import-direction.ts';
import { plainFiles } from './src/tooling/lint/layers.ts';

const NO_CLOCK = 'Plain TypeScript has no clock: take today as an argument.';
const NO_PROCESS = 'Plain TypeScript knows neither process nor build: take what you need as an argument.';

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.astro/', 'node_modules/', 'content/']),
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Its remedy is `!`, which the strict rules refuse.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // [...text] counts characters instead of UTF-16 halves, and that is why it is written.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
    },
  },
  {
    // Types in .astro files (and in their scripts) are the task of `astro check`.
    files: ['**/*.astro', '**/*.astro/*.{js,ts}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic, tseslint.configs.disableTypeChecked],
  },
  // After typescript-eslint, so that .astro files keep their own parser.
  astro.configs.recommended,
  {
    files: ['src/**'],
    plugins: { house: { rules: { 'import-direction': importDirection } } },
    rules: { 'house/import-direction': 'error' },
  },
  {
    files: plainFiles(),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: NO_PROCESS },
        { name: 'performance', message: NO_CLOCK },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: NO_CLOCK },
        { selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]', message: NO_CLOCK },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: NO_CLOCK },
        { selector: 'CallExpression[callee.name="Date"]', message: NO_CLOCK },
        { selector: 'MetaProperty', message: NO_PROCESS },
      ],
    },
  },
);
