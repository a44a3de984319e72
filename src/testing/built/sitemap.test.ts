/** What programs that gather pages are told: all pages with true dates, what they may read, where to begin. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { LLMS, ROBOTS, SECURITY, SITEMAP } from '../../catalogue/permalinks.ts';
import { SITE } from '../../site.ts';
import { DIST } from '../../tooling/paths.ts';
import { expectNone } from '../expect-none.ts';
import { parsePages, type ParsedPage } from '../parsed-pages.ts';
import { sitemapFaults } from '../validators.ts';

const file = (address: string): string => readFileSync(join(DIST, address), 'utf8');

let pages: ParsedPage[] = [];
beforeAll(async () => {
  pages = await parsePages();
});

test('the sitemap follows its schema', async () => {
  expect(await sitemapFaults([{ address: SITEMAP, text: file(SITEMAP) }])).toEqual([]);
});

test('the sitemap has every page that search engines may have, with the day that readers see', () => {
  const days = new Map(
    [...file(SITEMAP).matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+))?/g)].map(([, url = '', day]) => [
      new URL(url).pathname,
      day,
    ]),
  );
  const wanted = pages.filter(({ noindex }) => !noindex);
  expect([...days.keys()].sort()).toEqual(wanted.map(({ address }) => address).sort());
  expectNone(
    wanted
      .filter(({ address, footer }) => days.get(address) !== footer.days[0])
      .map(({ address }) => ({ address, problem: String(days.get(address)) })),
  );
});

test.each([ROBOTS, SECURITY, LLMS])('%s is plain text', async (address) => {
  const response = await fetch(inject('site') + address);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
});

test('the guide for language models begins as llmstxt.org wants it, and leads to files and pages that exist', () => {
  const text = file(LLMS);
  expect(text).toMatch(/^# .+\n\n> .+\n\n/);
  const links = [...text.matchAll(/\]\(<([^>]+)>\)/g)].map(([, url = '']) => url);
  expect(links.length).toBeGreaterThan(20);
  const dead = links.filter((url) => {
    const path = new URL(url).pathname;
    return (
      !url.startsWith(SITE.url) || !existsSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path))
    );
  });
  expect(dead).toEqual([]);
});
