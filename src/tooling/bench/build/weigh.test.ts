import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { weigh, weighFiles } from './weigh.ts';

let site = '';

const FILES = {
  'index.html': '<p>home</p>',
  'events/index.html': `<ul>${'<li>different '.repeat(50)}</ul>`,
  'events/2011/a/index.html': `<main data-pagefind-body>${Array.from({ length: 900 }, (_, i) => String(i * i)).join(' ')}</main>`,
  'pagefind/pagefind.js': '12345',
  'pagefind/index/a.pf_index': '1234567890',
  'search.js': 'let a = 1;',
};

beforeAll(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'weigh-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(site, name)), { recursive: true });
    await writeFile(path.join(site, name), text);
  }
});

afterAll(() => rm(site, { recursive: true }));

test('weighs files, pages and the index of a site', async () => {
  const weight = await weigh(site, '2011/a');
  expect(weight).toMatchObject({
    files: 6,
    bytes: Object.values(FILES).join('').length,
    pages: 3,
    indexFiles: 2,
    indexBytes: 15,
    heaviest: { path: 'events/2011/a/index.html' },
    heaviestList: { path: 'events/index.html' },
    event: { path: 'events/2011/a/index.html' },
  });
  expect(weight.event.brotli).toBe(weight.heaviest.brotli);
  expect(weight.heaviestList.brotli).toBeLessThan(100);
});

test('weighs the files that match', async () => {
  expect(await weighFiles(site, /^search\.js$/)).toEqual([{ path: 'search.js', brotli: 14 }]);
  expect(await weighFiles(site, /vocabulary/)).toEqual([]);
});
