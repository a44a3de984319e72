/** The list of published addresses is complete, and the site keeps what it promises. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressesIn } from '../../checks/promises.ts';
import { HOST_FILES } from '../../exports/links/promised.ts';
import type { PublishedLinks } from '../../exports/links/published.ts';
import { readPlain } from '../../tooling/content-files.ts';
import { DIST, ROOT } from '../../tooling/paths.ts';
import { extend, liveIn } from '../../tooling/permalinks.ts';
import { expectNone } from '../expect-none.ts';
import { record } from '../metrics.ts';
import { parsePages } from '../parsed-pages.ts';

const { moved, gone } = JSON.parse(readFileSync(join(DIST, 'links.json'), 'utf8')) as PublishedLinks;
const promised = addressesIn(await readPlain(ROOT, 'permalinks.txt'));

test('content/permalinks.txt holds every address of the site (npm run permalinks adds what is new)', async () => {
  const list = await readPlain(ROOT, 'permalinks.txt');
  const { added, text } = extend(list, list, await liveIn(DIST));
  expectNone(added.map((address) => ({ address, problem: 'is not on the list: run npm run permalinks' })));
  expect(text).toBe(list);
});

test('every address ever published answers, leads on, or says why it is gone', async () => {
  const pages = new Map((await parsePages()).map(({ address, ids }) => [address, new Set(ids)]));
  const isThere = (address: string): boolean => {
    const [page = '', part] = address.split('#');
    if (part !== undefined) return pages.get(page)?.has(part) ?? false;
    return page.endsWith('/') ? pages.has(page) : existsSync(join(DIST, page));
  };
  const silent = promised.filter((each) => {
    const to = moved[each];
    return to === undefined ? !(each in gone) && !isThere(each) : !isThere(to);
  });
  record(
    'Published addresses that answer',
    `${String(promised.length - silent.length)} of ${String(promised.length)}`,
    '',
    'all',
    silent.length === 0,
  );
  expectNone(silent.map((address) => ({ address, problem: 'does not answer' })));
});

test('the tables for hosts are there', () => {
  expect(HOST_FILES.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
});
