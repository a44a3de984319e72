/** `links.json`: what answers, what moved and what is gone, for the page on which a partner checks its links. */
import type { Answers, Lead } from '../../catalogue/leads.ts';
import { LINKS } from '../../catalogue/permalinks.ts';
import { SITE } from '../../site.ts';

/** The shape of the file. Addresses begin with the slash after the site's own. */
export interface PublishedLinks {
  site: string;
  /** The page that explains the file. */
  about: string;
  /** Every page and file that is promised, with the parts of it that are (`#date`). */
  live: Record<string, readonly string[]>;
  /** Old addresses, and where each stands now. */
  moved: Record<string, string>;
  /** Old addresses, and why nothing stands there any more. */
  gone: Record<string, string>;
}

const inOrder = <T>(pairs: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** The text of the file. */
export function linksFile(now: Answers, leads: readonly Lead[]): string {
  const file: PublishedLinks = {
    site: SITE.url,
    about: `${SITE.url}${LINKS}`,
    live: inOrder([...now].map(([address, parts]) => [address, [...parts]] as const)),
    moved: inOrder(leads.flatMap(({ from, to }) => (to === undefined ? [] : [[from, to] as const]))),
    gone: inOrder(
      leads.flatMap(({ from, to, entry }) =>
        to === undefined ? [[from, entry.gone?.reason ?? ''] as const] : [],
      ),
    ),
  };
  return `${JSON.stringify(file)}\n`;
}
