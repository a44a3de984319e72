/** What of a site is promised: the addresses and parts that others may rely on for ever. */
import { SEARCH } from '../../catalogue/permalinks.ts';
import { isLaterPage } from '../../catalogue/split-address.ts';

/** What only our own pages load, under names that change, and the page for wrong addresses. */
const OWN_USE = ['/_astro/', '/pagefind/', SEARCH, '/404'];
const SCRIPT = /^\/[^/]+\.js$/;

/** Files for the host, not for readers. */
export const HOST_FILES = ['_headers', '_redirects', 'redirects.nginx.map', 'redirects.caddy'] as const;

/** True if an address is to answer for ever, once it has. */
export const isPromised = (address: string): boolean =>
  address === SEARCH ||
  (!HOST_FILES.some((file) => address === `/${file}`) &&
    !OWN_USE.some((start) => address.startsWith(start)) &&
    !SCRIPT.test(address) &&
    !isLaterPage(address));

/**
 * Ids that hold only until the next edit: citation marks, notes and their numbers follow the order of the text. After
 * an edit `#note-4` would still answer, with another source; a promise kept to the letter would be false.
 */
const PASSING = /^(?:ref|note)-/;

const ID = ' id="';

/**
 * The parts of a page that are promised: headings, facts, statements of an entry. A list has none, since its headings
 * come and go with what it lists.
 * @param html a whole page; entries are those that are indexed for search
 */
export function partsOf(html: string): Set<string> {
  const start = html.indexOf('data-pagefind-body');
  if (start === -1) return new Set();
  const article = html.slice(start, html.lastIndexOf('</main>'));
  const ids: string[] = [];
  for (let at = article.indexOf(ID); at !== -1; at = article.indexOf(ID, at + 1)) {
    const isInTag = article.lastIndexOf('<', at) > article.lastIndexOf('>', at);
    const from = at + ID.length;
    const id = article.slice(from, article.indexOf('"', from));
    if (isInTag && !PASSING.test(id)) ids.push(id);
  }
  return new Set(ids.sort());
}

/** How the page of what is gone begins its text (pages/[...gone].astro): by it the page is told from a living one. */
export const TOMBSTONE = '<article class="plain" data-gone';
