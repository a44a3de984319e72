/** Proof that the house rules bite: the real ESLint configuration on planted sources. */
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
// Planted files stand on no disk, so the type service would not know them; the house rules need no types.
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

const HOUSE = ['house/import-direction', 'no-restricted-syntax', 'no-restricted-globals'];

async function lint(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(root, 'src', path) });
  const fatal = result?.messages.find((message) => message.fatal);
  if (!result || fatal) throw new Error(`src/${path} was not linted: ${fatal?.message ?? 'ignored'}`);
  return result.messages
    .filter((message) => HOUSE.includes(message.ruleId ?? ''))
    .map((message) => `${message.ruleId ?? ''}: ${message.message}`);
}

const direction = (text: string) => `house/import-direction: ${text}`;
const right = (from: string, to: string) =>
  direction(
    `${from} must not import ${to}: it stands to the right of ${from}, and imports go to the left only (src/tooling/lint/layers.ts).`,
  );
const beside = (from: string, to: string) =>
  direction(
    `${from} must not import ${to}: they stand side by side. Move what both need to a layer on their left (src/tooling/lint/layers.ts).`,
  );
const plain = (from: string, to: string) =>
  direction(`${from} is plain TypeScript and must not import ${to}: hand in what it needs as an argument.`);

describe('a wrong import is refused', () => {
  test.each([
    ['schemas/x.ts', `import '../catalogue/dates.ts';`, right('schemas', 'catalogue')],
    ['catalogue/x.ts', `import { a } from '../checks/a.ts';`, right('catalogue', 'checks')],
    ['catalogue/x.ts', `import type { A } from '../pages/a.ts';`, right('catalogue', 'pages')],
    ['checks/deep/x.ts', `export * from '../../tooling/build.ts';`, right('checks', 'tooling')],
    ['search/x.ts', `export { a } from '../integrations/a.ts';`, right('search', 'integrations')],
    ['search/x.ts', `const a = await import('../testing/a.ts');`, right('search', 'testing')],
    ['tooling/x.ts', `import '../content.ts';`, right('tooling', 'pages')],
    ['pages/index.astro', `---\nimport '../testing/a.ts';\n---\n<p>a</p>`, right('pages', 'testing')],
    [
      'components/A.astro',
      `<p>a</p>\n<script>\n  import '../testing/a.ts';\n</script>`,
      right('pages', 'testing'),
    ],
    ['i18n/x.ts', `import '../site.ts';`, beside('i18n', 'site.ts')],
    ['i18n/x.ts', `import '../schemas/a.ts';`, beside('i18n', 'schemas')],
    ['checks/x.ts', `import '../exports/a.ts';`, beside('checks', 'exports')],
    ['charts/x.ts', `import '/src/search/a.ts';`, beside('charts', 'search')],
    ['integrations/x.ts', `import '../layouts/A.astro';`, beside('integrations', 'pages')],
    ['pages/x.ts', `import icon from '../integrations/a.svg?raw';`, beside('pages', 'integrations')],
    [
      'catalogue/x.ts',
      `import { readFile } from 'node:fs/promises';`,
      plain('catalogue', 'node:fs/promises'),
    ],
    ['schemas/x.ts', `import fs from 'fs';`, plain('schemas', 'fs')],
    ['exports/x.ts', `import { getCollection } from 'astro:content';`, plain('exports', 'astro:content')],
    ['charts/x.ts', `import type { AstroConfig } from 'astro';`, plain('charts', 'astro')],
    [
      'reading/x.ts',
      `import data from '../../content/a.json';`,
      direction('reading is plain TypeScript and must not import from outside src/: ../../content/a.json.'),
    ],
    [
      'helpers/x.ts',
      `import '../site.ts';`,
      direction('src/helpers/x.ts is in no layer: give it a place in src/tooling/lint/layers.ts.'),
    ],
    [
      'tooling/x.ts',
      `import '../helpers/x.ts';`,
      direction('src/helpers/x.ts is in no layer: give it a place in src/tooling/lint/layers.ts.'),
    ],
    ['catalogue/x.test.ts', `import '../pages/a.ts';`, right('catalogue', 'pages')],
  ])('%s: %s', async (path, code, message) => {
    expect(await lint(path, code)).toEqual([message]);
  });
});

describe('a right import is let through', () => {
  test.each([
    [
      'schemas/x.ts',
      `import { z } from 'astro/zod';\nimport './a.ts';\nimport '../site.ts';\nimport '../i18n/en.ts';`,
    ],
    ['catalogue/x.ts', `import '../schemas/a.ts';\nimport '../reading/a.ts';\nimport { parse } from 'yaml';`],
    ['search/x.ts', `import '../catalogue/a.ts';`],
    ['tooling/x.ts', `import 'node:fs';\nimport '../checks/a.ts';\nimport pkg from '../../package.json';`],
    ['integrations/x.ts', `import 'node:fs';\nimport '../tooling/build.ts';`],
    [
      'pages/a/x.astro',
      `---\nimport A from '../../layouts/A.astro';\nimport '../../content.ts';\n---\n<A />`,
    ],
    ['testing/built/x.test.ts', `import '../../pages/a.ts';\nimport '../../tooling/a.ts';`],
    ['checks/x.test.ts', `import 'node:fs';\nimport 'vitest';\nimport '../testing/a.ts';\nimport './x.ts';`],
  ])('%s: %s', async (path, code) => {
    expect(await lint(path, code)).toEqual([]);
  });
});

describe('plain rooms have no clock and no process', () => {
  const clock = 'no-restricted-syntax: Plain TypeScript has no clock: take today as an argument.';
  const processBan = 'Plain TypeScript knows neither process nor build: take what you need as an argument.';
  test.each([
    ['catalogue/x.ts', `export const now = Date.now();`, clock],
    ['exports/x.ts', `export const now = new Date();`, clock],
    ['site.ts', `export const now = Date();`, clock],
    ['charts/x.ts', `export const now = Temporal.Now.instant();`, clock],
    ['checks/x.ts', `export const dev = import.meta.env.DEV;`, `no-restricted-syntax: ${processBan}`],
    [
      'i18n/x.ts',
      `export const env = process.env;`,
      `no-restricted-globals: Unexpected use of 'process'. ${processBan}`,
    ],
  ])('%s: %s', async (path, code, message) => {
    expect(await lint(path, code)).toEqual([message]);
  });

  test.each([
    ['catalogue/x.ts', `export const day = new Date('2011-11-09');`],
    ['tooling/x.ts', `export const now = Date.now();\nexport const env = process.env;`],
    ['catalogue/x.test.ts', `export const now = new Date();`],
  ])('%s: %s is let through', async (path, code) => {
    expect(await lint(path, code)).toEqual([]);
  });
});
