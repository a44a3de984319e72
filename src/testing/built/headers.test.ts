/** The shipped `_headers` file fits the pages: nothing they need is refused, nothing more is allowed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { DIST } from '../../tooling/paths.ts';
import { headersFor, parseHeadersFile } from '../../tooling/server/headers-file.ts';
import { hashOf, parsePolicy, type Policy } from '../csp.ts';
import { expectNone } from '../expect-none.ts';
import { parsePages, type ParsedPage } from '../parsed-pages.ts';

let pages: ParsedPage[] = [];
let rules: ReturnType<typeof parseHeadersFile> = [];
beforeAll(async () => {
  pages = await parsePages();
  rules = parseHeadersFile(readFileSync(join(DIST, '_headers'), 'utf8'));
});

const policyOf = (address: string): Policy =>
  parsePolicy(headersFor(rules, address).get('content-security-policy') ?? '');

const valuesOf = (policy: Policy, directive: string): string[] =>
  policy.get(directive) ?? policy.get('default-src') ?? [];

test('every page has a policy that starts from nothing', () => {
  const without = pages.filter(({ address }) => policyOf(address).get('default-src')?.join() !== "'none'");
  expectNone(without.map(({ address }) => ({ address, problem: "no policy with default-src 'none'" })));
});

test('no policy opens a door wide: no unsafe word, no other host, no scheme', () => {
  const wide = pages.flatMap(({ address }) =>
    [...policyOf(address)].flatMap(([directive, values]) =>
      values
        .filter((value) => !/^'(none|self|wasm-unsafe-eval|sha256-[\w+/=]+)'$/.test(value))
        .map((value) => ({ address, problem: `${directive} ${value}` })),
    ),
  );
  expectNone(wide);
});

test('policies close what default-src does not: base-uri, form-action, frame-ancestors', () => {
  const open = pages.flatMap(({ address }) =>
    ['base-uri', 'form-action', 'frame-ancestors']
      .filter((directive) => !policyOf(address).has(directive))
      .map((directive) => ({ address, problem: `${directive} is missing` })),
  );
  expectNone(open);
});

test.each([
  ['script-src', (page: ParsedPage) => page.scripts],
  ['style-src', (page: ParsedPage) => page.styles],
] as const)('%s lets every inline one through by its hash, and no hash is stale', (directive, inline) => {
  const used = new Set<string>();
  const refused = pages.flatMap((page) => {
    const allowed = valuesOf(policyOf(page.address), directive);
    return inline(page)
      .map(hashOf)
      .filter((hash) => {
        used.add(hash);
        return !allowed.includes(hash);
      })
      .map((hash) => ({ address: page.address, problem: `${directive} lacks ${hash}` }));
  });
  expectNone(refused);
  const allowed = pages.flatMap(({ address }) => valuesOf(policyOf(address), directive));
  const stale = new Set(allowed.filter((value) => value.startsWith("'sha256-") && !used.has(value)));
  expect([...stale]).toEqual([]);
});

test('no style or event attribute: a policy with hashes refuses them', () => {
  const found = pages.flatMap(({ address, inlineAttributes }) =>
    inlineAttributes.map((problem) => ({ address, problem })),
  );
  expectNone(found);
});

test('nothing is fetched from another host', () => {
  const foreign = pages.flatMap(({ address, resources }) =>
    resources
      .filter((url) => /^([a-z]+:)?\/\//i.test(url))
      .map((url) => ({ address, problem: `fetches ${url}` })),
  );
  const inStyles = pages.flatMap(({ address, styles }) =>
    styles
      .filter((css) => /(url\(\s*["']?|@import\s+["']?)(https?:)?\/\//i.test(css))
      .map((css) => ({ address, problem: `a style fetches: ${css.slice(0, 80)}` })),
  );
  expectNone([...foreign, ...inStyles]);
});

test('no browser guesses types, and no address leaks to other sites', () => {
  const headers = headersFor(rules, '/');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toMatch(/^(no-referrer|same-origin|strict-origin)$/);
});
