/** Where the parts of search stand on the site. */

/** The one script of the site, loaded when a search box is first touched. */
export const SEARCH_SCRIPT = '/search.js';

/** The folder of the index that Pagefind writes. */
export const INDEX_FOLDER = '/pagefind/';

/** The engine: its script, and its program for the one language of the site (site.ts, which would be more to load). */
export const ENGINE = `${INDEX_FOLDER}pagefind.js`;
export const WASM = `${INDEX_FOLDER}wasm.en-gb.pagefind`;

/** What the index consists of; read first. */
export const ENTRY = `${INDEX_FOLDER}pagefind-entry.json`;

/**
 * The list of pages, by the hash that names the index. It is known only when the index is written, after the script:
 * integrations/search-index.ts puts it where this stands.
 */
export const HASH_TO_COME = 'hash-of-the-index';
export const pageList = (hash: string): string => `${INDEX_FOLDER}pagefind.${hash}.pf_meta`;

/** The pages that have a date, in the order of time, as they are numbered. */
export const datesOf = (hash: string): string => `${INDEX_FOLDER}dates.${hash}.txt`;

/** How pages and files of words are numbered in the index (tooling/pagefind/repack.ts). */
export const numbered = (at: number): string => at.toString(36);

/** Other spellings of a query are made of these words of the record. */
export const VOCABULARY = `${INDEX_FOLDER}vocabulary.txt`;

/** When the index was built; served while the site is being worked on, never published. */
export const BUILT_AT = `${INDEX_FOLDER}built.json`;

/** The index of names (search/names-file.ts): the head, which every first touch of a search box asks for. */
export const NAMES = '/search/names.txt';

/** One of its parts, by its place in the list. */
export const namesPart = (part: number): string => `/search/names/${String(part)}.txt`;
