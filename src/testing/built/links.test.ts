/** Every link within the site leads somewhere, fragments included. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, test } from 'vitest';
import { SITE } from '../../site.ts';
import { DIST } from '../../tooling/paths.ts';
import { expectNone } from '../expect-none.ts';
import { record } from '../metrics.ts';
import { parsePages, type ParsedPage } from '../parsed-pages.ts';

let pages: ParsedPage[] = [];
beforeAll(async () => {
  pages = await parsePages();
});

/** What is wrong with a link, or undefined. */
function fault(from: ParsedPage, href: string, byAddress: Map<string, Set<string>>): string | undefined {
  const url = new URL(href, new URL(from.address, SITE.url));
  if (url.origin !== new URL(SITE.url).origin) {
    return ['http:', 'https:', 'mailto:', 'data:'].includes(url.protocol) ? undefined : 'is no web address';
  }
  const path = decodeURIComponent(url.pathname);
  const ids = byAddress.get(path);
  if (!ids) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    // Anything but a page must be a file; a folder without its slash costs the reader a redirect.
    return existsSync(join(DIST, file)) && file.includes('.') ? undefined : 'leads nowhere';
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || ids.has(fragment) ? undefined : `names a part that the page lacks`;
}

test('internal links and fragments', () => {
  const byAddress = new Map(pages.map(({ address, ids }) => [address, new Set(ids)]));
  const broken = pages.flatMap((page) =>
    [...new Set([...page.links, ...page.resources])].flatMap((href) => {
      const problem = fault(page, href, byAddress);
      return problem === undefined ? [] : [{ address: page.address, problem: `${href} ${problem}` }];
    }),
  );
  record('Broken internal links and fragments', broken.length, '', '0', broken.length === 0);
  expectNone(broken);
});

test('no id stands twice on a page', () => {
  const twice = pages.flatMap(({ address, ids }) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => ({ address, problem: `id="${id}"` })),
  );
  expectNone(twice);
});

test('every page can be reached from the home page in at most three links', () => {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const steps = new Map([['/', 0]]);
  for (const [address, step] of steps) {
    for (const href of byAddress.get(address)?.links ?? []) {
      const url = new URL(href, new URL(address, SITE.url));
      if (url.origin !== new URL(SITE.url).origin || !byAddress.has(url.pathname)) continue;
      // A map is walked in the order of its making: the first way found is a shortest one.
      if (!steps.has(url.pathname)) steps.set(url.pathname, step + 1);
    }
  }
  // What the further pages of a long list hold can be reached by year, kind or name as well.
  const wanted = pages.filter(({ address }) => address !== '/404.html' && !/\/page\/\d+\/$/.test(address));
  const far = wanted.filter(({ address }) => (steps.get(address) ?? Infinity) > 3);
  record(
    'Pages at most 3 links from home',
    `${String(wanted.length - far.length)} of ${String(wanted.length)}`,
    '',
    'all',
    far.length === 0,
  );
  expectNone(
    far.map(({ address }) => ({ address, problem: `${String(steps.get(address) ?? 'no')} links away` })),
  );
});
