/** What a built site weighs. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const brotli = promisify(brotliCompress);

export interface PageWeight {
  path: string;
  /** Compressed with brotli at its highest level, as our server sends it. */
  brotli: number;
}

export interface Weight {
  files: number;
  bytes: number;
  /** Of Pagefind's folder. */
  indexFiles: number;
  indexBytes: number;
  pages: number;
  /** The heaviest of all pages. */
  heaviest: PageWeight;
  /** The heaviest of the pages that are not searched themselves: lists, the home page and the like. */
  heaviestList: PageWeight;
  /** The event page that is looked at in the browser. */
  event: PageWeight;
}

/** So many pages, the largest uncompressed, are compressed to find the heaviest: all would take many minutes. */
const CANDIDATES = 5;

/** How a page says that it is an entry, and not a list of entries. */
const ENTRY = 'data-pagefind-body';

interface File {
  path: string;
  bytes: number;
}

/**
 * @param site path of the built site
 * @param eventId such as `2011/almaty-regional-workshop`
 */
export async function weigh(site: string, eventId: string): Promise<Weight> {
  const files = await filesOf(site);
  const index = files.filter(({ path }) => path.startsWith('pagefind/'));
  const pages = files.filter(({ path }) => path.endsWith('.html')).sort((a, b) => b.bytes - a.bytes);
  return {
    files: files.length,
    bytes: sum(files),
    indexFiles: index.length,
    indexBytes: sum(index),
    pages: pages.length,
    heaviest: await heaviest(site, pages.slice(0, CANDIDATES)),
    heaviestList: await heaviest(site, await firstLists(site, pages)),
    event: await pageWeight(site, `events/${eventId}/index.html`),
  };
}

/** The brotli weight of all files of a site whose path matches, the heaviest first. */
export async function weighFiles(site: string, pattern: RegExp): Promise<PageWeight[]> {
  const matching = (await filesOf(site)).filter(({ path }) => pattern.test(path));
  const weights = await Promise.all(matching.map(({ path }) => pageWeight(site, path)));
  return weights.sort((a, b) => b.brotli - a.brotli);
}

async function filesOf(site: string): Promise<File[]> {
  const found = (await readdir(site, { recursive: true, withFileTypes: true })).filter((each) =>
    each.isFile(),
  );
  return Promise.all(
    found.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { path: relative(site, file).split(sep).join('/'), bytes: (await stat(file)).size };
    }),
  );
}

const sum = (files: readonly File[]): number => files.reduce((total, { bytes }) => total + bytes, 0);

/** @param pages the largest first */
async function firstLists(site: string, pages: readonly File[]): Promise<File[]> {
  const lists: File[] = [];
  for (const page of pages) {
    if (lists.length === CANDIDATES) break;
    if (!(await readFile(join(site, page.path), 'utf8')).includes(ENTRY)) lists.push(page);
  }
  return lists;
}

async function pageWeight(site: string, path: string): Promise<PageWeight> {
  return { path, brotli: (await brotli(await readFile(join(site, path)))).length };
}

async function heaviest(site: string, pages: readonly File[]): Promise<PageWeight> {
  const weights = await Promise.all(pages.map(({ path }) => pageWeight(site, path)));
  return weights.sort((a, b) => b.brotli - a.brotli)[0] ?? { path: '', brotli: 0 };
}
