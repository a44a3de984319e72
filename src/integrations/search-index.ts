/** Makes the search index of the pages with Pagefind's Node API (https://pagefind.app/docs/node-api/). */
import { writeFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { ENTRY, HASH_TO_COME, INDEX_FOLDER, SEARCH_SCRIPT, VOCABULARY } from '../search/addresses.ts';
import { vocabularyFile, wordsForVocabulary } from '../search/vocabulary.ts';
import { repack, unpack } from '../tooling/pagefind/repack.ts';
import { SITE } from '../site.ts';
import type { PageReader } from './pass-pages.ts';

/** Files that Pagefind writes for interfaces of its own, for the worker that we do without, and for other languages. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)|wasm\.unknown)\./;

/**
 * The heading is searched as a field of the record, and so is the word above it that says what the page is; in an
 * excerpt they would only repeat the title and the facts of the result.
 */
const IN_THE_RECORD = ['h1', '[data-pagefind-body] .kind'];

/** Bytes of the vocabulary on its way, packed as well as can be: a bound of issue 4. */
const VOCABULARY_BYTES = 12_000;

export interface IndexSummary {
  /** Part of the name of the list of pages. */
  hash: string;
  pages: number;
  words: number;
  /** Of the whole folder, as it stands on disk. */
  bytes: number;
}

export function searchIndex(): PageReader {
  const index = new SearchIndex();
  return {
    name: 'search-index',
    readPage: (address, html) => {
      index.add(address, html);
    },
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { pages, words, bytes, hash } = await index.write(site, SITE.lang);
        await tellScript(path.join(site, SEARCH_SCRIPT), hash);
        const number = (value: number) => value.toLocaleString('en-GB');
        logger.info(`${number(pages)} pages, ${number(words)} words, ${number(Math.ceil(bytes / 1024))} kB`);
      },
    },
  };
}

/** What is to be indexed of a page; Pagefind takes longer over the rest, only to leave it out. Undefined if nothing is. */
function articleOf(html: string): string | undefined {
  const mark = html.indexOf('data-pagefind-body');
  if (mark === -1) return undefined;
  const root = /<html[^>]*>/.exec(html)?.[0] ?? '';
  return `${root}<body>${html.slice(html.lastIndexOf('<', mark), html.lastIndexOf('</main>'))}`;
}

/** An index in the making: Pagefind, a program of its own, is at work on it while pages are rendered. */
export class SearchIndex {
  #index: Promise<pagefind.PagefindIndex> | undefined;
  readonly #added: Promise<unknown>[] = [];
  #seen = 0;

  /** Adds a page, if it marks its article with `data-pagefind-body`. What goes wrong is told by `write`. */
  add(address: string, html: string): void {
    this.#seen++;
    const content = articleOf(html);
    if (content === undefined) return;
    this.#index ??= newIndex();
    const added = this.#index.then(async (index) =>
      checked(await index.addHTMLFile({ url: address, content })),
    );
    added.catch(() => undefined);
    this.#added.push(added);
  }

  /**
   * Writes the index below a site.
   * @param site path of the folder
   * @param lang the one language tag that the pages may have
   * @throws Error if Pagefind reports one, if no page was marked or all were, or if a page has another language
   */
  async write(site: string, lang: string): Promise<IndexSummary> {
    const folder = path.join(site, INDEX_FOLDER);
    await rm(folder, { recursive: true, force: true });
    try {
      const index = await this.#index;
      if (!index || this.#added.length === this.#seen) {
        throw new Error(
          'No page marks its article with data-pagefind-body, or every page does, the search page too.',
        );
      }
      await Promise.all(this.#added);
      await writeAll(folder, checked(await index.getFiles()).files);
      const { pages, hash: old } = await indexedPages(folder, lang);
      const hash = await repackIndex(folder, old);
      for (const file of await readdir(folder)) if (UNUSED.test(file)) await rm(path.join(folder, file));
      return { hash, pages, ...(await lookThrough(folder)) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`The search index could not be made. ${reason}`, { cause: error });
    } finally {
      await pagefind.close();
    }
  }
}

/**
 * Writes the files of the index. Pagefind could, but says so before all is on the disk (it does not flush), and on a
 * busy machine the next step then reads half a file.
 */
async function writeAll(folder: string, files: readonly pagefind.IndexFile[]): Promise<void> {
  const folders = new Set(files.map((file) => path.dirname(path.join(folder, file.path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const file of files) writeFileSync(path.join(folder, file.path), file.content);
}

async function newIndex(): Promise<pagefind.PagefindIndex> {
  const { index } = checked(await pagefind.createIndex({ excludeSelectors: IN_THE_RECORD }));
  if (!index) throw new Error('Pagefind made no index and gave no reason.');
  return index;
}

function checked<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind says: ${response.errors.join('; ')}`);
  return response;
}

/** Packs the index anew, and tells its entry file. */
async function repackIndex(folder: string, old: string): Promise<string> {
  const hash = await repack(folder, old);
  const entry = path.join(folder, path.basename(ENTRY));
  await writeFile(entry, (await readFile(entry, 'utf8')).replace(JSON.stringify(old), JSON.stringify(hash)));
  return hash;
}

/** Writes the hash of the index into the script of search. @throws Error if there is no place for it */
async function tellScript(file: string, hash: string): Promise<void> {
  const script = await readFile(file, 'utf8');
  if (!script.includes(HASH_TO_COME))
    throw new Error('The script of search has no place for the hash of the index.');
  await writeFile(file, script.replaceAll(HASH_TO_COME, hash));
}

/** The index as its entry file tells. @throws Error if it holds no pages, or pages in another or a second language */
async function indexedPages(folder: string, lang: string): Promise<{ pages: number; hash: string }> {
  const entry = JSON.parse(await readFile(path.join(folder, path.basename(ENTRY)), 'utf8')) as {
    languages: Record<string, { page_count: number; hash: string }>;
  };
  const languages = Object.entries(entry.languages);
  const strange = languages.filter(([tag]) => tag !== lang.toLowerCase()).map(([tag]) => tag);
  if (strange.length > 0) {
    throw new Error(
      `Some pages have <html lang="${strange.join('", "')}"> instead of "${lang}": they would make an index of their own, which nobody searches.`,
    );
  }
  const index = languages[0]?.[1];
  if (!index || index.page_count === 0) throw new Error('No page was found.');
  return { pages: index.page_count, hash: index.hash };
}

/**
 * Reads each page of the index, counts its words and bytes, and writes the vocabulary of the record beside it.
 * By that it proves that each page of the index can be read.
 */
async function lookThrough(folder: string): Promise<Pick<IndexSummary, 'words' | 'bytes'>> {
  let words = 0;
  let bytes = 0;
  const pages = new Map<string, number>();
  for (const name of await readdir(folder, { recursive: true })) {
    const file = path.join(folder, name);
    const entry = await stat(file);
    bytes += entry.isFile() ? entry.size : 0;
    if (!name.endsWith('.pf_fragment')) continue;
    const {
      word_count: count,
      meta,
      content,
    } = JSON.parse((await unpack(file)).toString('utf8')) as Fragment;
    words += count;
    for (const word of wordsForVocabulary(`${meta.title ?? ''} ${content}`)) {
      pages.set(word, (pages.get(word) ?? 0) + 1);
    }
  }
  const vocabulary = vocabularyFile(pages, (text) => brotliCompressSync(text).length <= VOCABULARY_BYTES);
  await writeFile(path.join(folder, path.basename(VOCABULARY)), vocabulary);
  return { words, bytes: bytes + Buffer.byteLength(vocabulary) };
}

/** What Pagefind writes for a page; only what is read here. */
interface Fragment {
  word_count: number;
  meta: { title?: string };
  content: string;
}
