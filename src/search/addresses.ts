/** Where the parts of search stand on the site. */

/** The one script of the site, loaded when a search box is first touched. */
export const SEARCH_SCRIPT = '/search.js';

/** The folder of the index that Pagefind writes. */
export const INDEX_FOLDER = '/pagefind/';

/** When the index was built; served while the site is being worked on, never published. */
export const BUILT_AT = `${INDEX_FOLDER}built.json`;
