/** Makes the search index of the pages with Pagefind's Node API (https://pagefind.app/docs/node-api/). */
import { writeFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { ENTRY, HASH_TO_COME, INDEX_FOLDER, SEARCH_SCRIPT, VOCABULARY } from '../search/addresses.ts';
import { vocabularyFile, wordsForVocabulary } from '../search/vocabulary.ts';
import { repack, unpack, type IndexFiles } from '../tooling/pagefind/repack.ts';
import { SITE } from '../site.ts';
import type { PageReader } from './pass-pages.ts';

/** Files that Pagefind writes for interfaces of its own, for the worker that we do without, and for other languages. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)|wasm\.unknown)\./;

/**
 * The heading is searched as a field of the record, and so is the word above it that says what the page is; in an
 * excerpt they would only repeat the title and the facts of the result.
 */
const IN_THE_RECORD = ['h1', '[data-pagefind-body] .kind'];

/** What only the index has use for (components/SearchRecord.astro): readers need not load it. */
const RECORD = /<div hidden data-search-record[\s\S]*?<\/div>/;

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
      return html.replace(RECORD, '');
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
    // One after the other: Pagefind numbers pages as it is done with them.
    const before = this.#added.at(-1) ?? this.#index;
    const added = Promise.all([this.#index, before]).then(async ([index]) =>
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
    try {
      const index = await this.#index;
      if (!index || this.#added.length === this.#seen) {
        throw new Error(
          'No page marks its article with data-pagefind-body, or every page does, the search page too.',
        );
      }
      await Promise.all(this.#added);
      const made = filesOf(checked(await index.getFiles()).files);
      const { pages, hash: old } = indexedPages(made, lang);
      const { files, hash } = repack(made, old);
      files.set(
        ENTRY_FILE,
        Buffer.from(textOf(files, ENTRY_FILE).replace(JSON.stringify(old), JSON.stringify(hash))),
      );
      const { words, vocabulary } = lookThrough(files);
      files.set(path.basename(VOCABULARY), Buffer.from(vocabulary));
      await writeAll(path.join(site, INDEX_FOLDER), files);
      const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
      return { hash, pages, words, bytes };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`The search index could not be made. ${reason}`, { cause: error });
    } finally {
      await pagefind.close();
    }
  }
}

const ENTRY_FILE = path.basename(ENTRY);

const textOf = (files: IndexFiles, file: string): string => Buffer.from(files.get(file) ?? []).toString();

/** The files that somebody loads. */
const filesOf = (files: readonly pagefind.IndexFile[]): IndexFiles =>
  new Map(files.filter((file) => !UNUSED.test(file.path)).map((file) => [file.path, file.content]));

/**
 * Writes the files of the index in place of an older one. Pagefind could write its own, but says so before all is on the
 * disk (it does not flush), and on a busy machine the next step then reads half a file.
 */
async function writeAll(folder: string, files: IndexFiles): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const folders = new Set([...files.keys()].map((file) => path.dirname(path.join(folder, file))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const [file, content] of files) writeFileSync(path.join(folder, file), content);
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

/** Writes the hash of the index into the script of search. @throws Error if there is no place for it */
async function tellScript(file: string, hash: string): Promise<void> {
  const script = await readFile(file, 'utf8');
  if (!script.includes(HASH_TO_COME))
    throw new Error('The script of search has no place for the hash of the index.');
  await writeFile(file, script.replaceAll(HASH_TO_COME, hash));
}

/** The index as its entry file tells. @throws Error if it holds no pages, or pages in another or a second language */
function indexedPages(files: IndexFiles, lang: string): { pages: number; hash: string } {
  const entry = JSON.parse(textOf(files, ENTRY_FILE)) as {
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
 * Reads each page of the index, counts its words, and makes the vocabulary of the record.
 * By that it proves that each page of the index can be read.
 */
function lookThrough(files: IndexFiles): { words: number; vocabulary: string } {
  let words = 0;
  const pages = new Map<string, number>();
  for (const file of files.keys()) {
    if (!file.endsWith('.pf_fragment')) continue;
    const { word_count: count, meta, content } = JSON.parse(unpack(files, file).toString()) as Fragment;
    words += count;
    for (const word of wordsForVocabulary(`${meta.title ?? ''} ${content}`))
      pages.set(word, (pages.get(word) ?? 0) + 1);
  }
  return {
    words,
    vocabulary: vocabularyFile(pages, VOCABULARY_BYTES, (text) => brotliCompressSync(text).length),
  };
}

/** What Pagefind writes for a page; only what is read here. */
interface Fragment {
  word_count: number;
  meta: { title?: string };
  content: string;
}
