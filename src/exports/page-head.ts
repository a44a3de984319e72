/**
 * What the head of a page tells machines besides its title: links after FAIR Signposting (level 1,
 * https://signposting.org/FAIR/), and the tags by which reference managers take it: Highwire (as Google Scholar reads
 * them), Dublin Core and OpenGraph.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { mainSource } from '../catalogue/citations.ts';
import { pageTitleOf, type AnyEntry } from '../catalogue/entry.ts';
import { addressOf } from '../catalogue/permalinks.ts';
import { SITE } from '../site.ts';

/** The licence of our text. */
export const TEXT_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export interface HeadLink {
  rel: string;
  href: string;
  type?: string;
}

export interface HeadTags {
  links: HeadLink[];
  /** Tags of Highwire and Dublin Core: `<meta name>`. */
  names: [name: string, content: string][];
  /** Tags of OpenGraph: `<meta property>`. */
  properties: [property: string, content: string][];
}

/** Who made the page, and on what terms it may be used. */
const EVERYWHERE: HeadLink[] = [
  { rel: 'license', href: TEXT_LICENCE },
  { rel: 'author', href: SITE.url + addressOf('pages', 'about') },
];

/** The head of a page that is no entry's. */
export const plainHead: HeadTags = {
  links: EVERYWHERE,
  names: [],
  properties: [['og:type', 'website']],
};

/**
 * The head of an entry's page.
 * @param described where the same entry stands for machines, if it does
 */
export function entryHead(catalogue: Catalogue, entry: AnyEntry, described?: HeadLink): HeadTags {
  const url = SITE.url + addressOf(entry.kind, entry.id);
  const title = pageTitleOf(entry);
  const { reviewed } = entry.data;
  const original = catalogue.find('sources', mainSource(entry.data))?.data.url;
  return {
    links: [
      // Our page, not the original: that is not ours to give an address to.
      { rel: 'cite-as', href: url },
      { rel: 'type', href: 'https://schema.org/WebPage' },
      ...EVERYWHERE,
      ...(described ? [described] : []),
    ],
    names: [
      ['citation_title', title],
      // The comma makes Zotero take the name as that of a body: otherwise its last word is a surname.
      ['citation_author', `${SITE.name},`],
      ['citation_publication_date', reviewed.replaceAll('-', '/')],
      ['citation_public_url', url],
      ['citation_language', SITE.lang],
      ['citation_publisher', SITE.name],
      // Without it Zotero makes an article of a journal out of whatever has a citation_title.
      ['DC.type', 'webpage'],
      ['DC.rights', TEXT_LICENCE],
      ...(original === undefined ? [] : [['DC.source', original] satisfies [string, string]]),
    ],
    properties: [
      ['og:type', 'article'],
      ['article:modified_time', reviewed],
    ],
  };
}
