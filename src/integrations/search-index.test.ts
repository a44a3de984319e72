/** Pagefind itself, on a few pages. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSearchIndex } from './search-index.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'search-index-'));
});
afterEach(() => rm(site, { recursive: true }));

async function page(address: string, main: string, lang = 'en-GB'): Promise<void> {
  const folder = path.join(site, address);
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="${lang}"><body>${main}</body></html>`,
  );
}

const article = (text: string) => `<main data-pagefind-body><h1>Heading</h1><p>${text}</p></main>`;
const listPage = '<main><h1>All events</h1><p>List</p></main>';

test('indexes the prose of what is marked, and nothing else', async () => {
  await page('a', article('Almaty workshop'));
  await page('b', article('Vienna'));
  await page('events', listPage);
  const { pages, words, bytes } = await writeSearchIndex(site, 'en-GB');
  expect({ pages, words }).toEqual({ pages: 2, words: 3 });
  expect(bytes).toBeGreaterThan(50_000);
});

test('leaves out the files that nobody loads', async () => {
  await page('a', article('Almaty'));
  await page('events', listPage);
  await writeSearchIndex(site, 'en-GB');
  const scripts = (await readdir(path.join(site, 'pagefind'))).filter((file) => /\.(js|css)$/.test(file));
  expect(scripts).toEqual(['pagefind.js']);
});

test('makes the same index again over an old one', async () => {
  await page('a', article('Almaty'));
  await page('events', listPage);
  const first = await writeSearchIndex(site, 'en-GB');
  await page('a', article('Tashkent'));
  expect(await writeSearchIndex(site, 'en-GB')).toMatchObject({ pages: first.pages, words: 1 });
  expect(await readdir(path.join(site, 'pagefind/fragment'))).toHaveLength(1);
});

test('refuses a site without pages', async () => {
  await expect(writeSearchIndex(site, 'en-GB')).rejects.toThrow('The search index could not be made.');
});

test('refuses pages of which none is marked', async () => {
  await page('a', listPage);
  await expect(writeSearchIndex(site, 'en-GB')).rejects.toThrow('data-pagefind-body');
});

test('refuses a second language, and any other than the one of the site', async () => {
  await page('events', listPage);
  await page('a', article('Almaty'), 'en');
  await expect(writeSearchIndex(site, 'en-GB')).rejects.toThrow('<html lang="en"> instead of "en-GB"');
  await page('b', article('Vienna'));
  await expect(writeSearchIndex(site, 'en-GB')).rejects.toThrow('<html lang="en"> instead of "en-GB"');
});
