/** Pagefind itself, on a few pages. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SearchIndex } from './search-index.ts';

let site: string;
let index: SearchIndex;
beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'search-index-'));
  index = new SearchIndex();
});
afterEach(() => rm(site, { recursive: true }));

function page(address: string, main: string, lang = 'en-GB'): void {
  index.add(`/${address}/`, `<!doctype html><html lang="${lang}"><body>${main}</body></html>`);
}

const article = (text: string) => `<main data-pagefind-body><h1>Heading</h1><p>${text}</p></main>`;
const listPage = '<main><h1>All events</h1><p>List</p></main>';

test('indexes the prose of what is marked, and nothing else', async () => {
  page('a', article('Almaty workshop'));
  page('b', article('Vienna'));
  page('events', listPage);
  const { pages, words, bytes } = await index.write(site, 'en-GB');
  expect({ pages, words }).toEqual({ pages: 2, words: 3 });
  expect(bytes).toBeGreaterThan(50_000);
});

test('leaves out the files that nobody loads', async () => {
  page('a', article('Almaty'));
  page('events', listPage);
  await index.write(site, 'en-GB');
  const scripts = (await readdir(path.join(site, 'pagefind'))).filter((file) => /\.(js|css)$/.test(file));
  expect(scripts).toEqual(['pagefind.js']);
});

test('makes the same index again over an old one', async () => {
  page('a', article('Almaty'));
  page('events', listPage);
  const first = await index.write(site, 'en-GB');
  index = new SearchIndex();
  page('a', article('Tashkent'));
  page('events', listPage);
  expect(await index.write(site, 'en-GB')).toMatchObject({ pages: first.pages, words: 1 });
  expect(await readdir(path.join(site, 'pagefind/fragment'))).toHaveLength(1);
});

test('refuses a site without pages', async () => {
  await expect(index.write(site, 'en-GB')).rejects.toThrow('The search index could not be made.');
});

test('refuses pages of which none is marked', async () => {
  page('a', listPage);
  await expect(index.write(site, 'en-GB')).rejects.toThrow('data-pagefind-body');
});

test('refuses a second language, and any other than the one of the site', async () => {
  page('events', listPage);
  page('a', article('Almaty'), 'en');
  await expect(index.write(site, 'en-GB')).rejects.toThrow('<html lang="en"> instead of "en-GB"');
  index = new SearchIndex();
  page('events', listPage);
  page('a', article('Almaty'), 'en');
  page('b', article('Vienna'));
  await expect(index.write(site, 'en-GB')).rejects.toThrow('<html lang="en"> instead of "en-GB"');
});
