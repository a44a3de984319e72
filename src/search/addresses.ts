/** Where the parts of search stand on the site. */

/** The one script of the site, loaded when a search box is first touched. */
export const SEARCH_SCRIPT = '/search.js';

/** The folder of the index that Pagefind writes. */
export const INDEX_FOLDER = '/pagefind/';

/** When the index was built; served while the site is being worked on, never published. */
export const BUILT_AT = `${INDEX_FOLDER}built.json`;

/** The index of names (search/names-file.ts): the head, which every first touch of a search box asks for. */
export const NAMES = '/search/names.txt';

/** One of its parts, by its place in the list. */
export const namesPart = (part: number): string => `/search/names/${String(part)}.txt`;
