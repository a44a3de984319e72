/** Finds the links to us in what somebody pasted, and says what became of each. Runs in the browser. */
import { isLaterPage, listOf, splitAddress } from '../../catalogue/split-address.ts';
import type { PublishedLinks } from './published.ts';

/** What became of a link. */
export type Verdict =
  | { state: 'live' | 'elsewhere' | 'unknown' }
  /** The page answers, the part of it does not, or is no lasting one. */
  | { state: 'part' | 'later'; to: string }
  | { state: 'moved'; to: string }
  | { state: 'gone'; reason: string };

/** Web addresses, and addresses within the site at the start of a word or of an attribute. */
const LINK = /https?:\/\/[^\s"'<>\\^`{|}]+|(?<=^|[\s"'(])\/[a-z.][^\s"'<>\\^`{|}]*/gim;

/** The links in a text, plain or HTML, each once, in their order. */
export const linksIn = (text: string): string[] => [
  ...new Set(
    (text.match(LINK) ?? []).map((link) => link.replaceAll('&amp;', '&').replace(/[.,;:!?)\]]+$/, '')),
  ),
];

/** The address within the site, or undefined if the link leads elsewhere or is none. */
function addressIn(link: string, site: string): string | undefined {
  try {
    const url = new URL(link, site);
    if (url.hostname !== new URL(site).hostname) return undefined;
    return decodeURIComponent(url.pathname + url.hash);
  } catch {
    return undefined;
  }
}

/** Looks a link up. A missing slash at the end, or an `index.html`, leads to the page on every host. */
export function lookUp(link: string, { site, live, moved, gone }: PublishedLinks): Verdict {
  const address = addressIn(link, site);
  if (address === undefined) return { state: 'elsewhere' };
  const { page: path, part } = splitAddress(address);
  for (const page of [path, `${path.replace(/\/(?:index\.html)?$/, '')}/`]) {
    const whole = part === undefined || part === '' ? page : `${page}#${part}`;
    const to = own(moved, whole) ?? own(moved, page);
    if (to !== undefined) return { state: 'moved', to };
    const reason = own(gone, page);
    if (reason !== undefined) return { state: 'gone', reason };
    const parts = own(live, page);
    if (parts)
      return whole === page || parts.includes(part ?? '') ? { state: 'live' } : { state: 'part', to: page };
    const list = listOf(page);
    if (isLaterPage(page) && own(live, list)) return { state: 'later', to: list };
  }
  return { state: 'unknown' };
}

/** What a record holds itself; a page may be called `constructor`. */
const own = <T>(record: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
