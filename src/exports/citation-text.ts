/** A citation in words, in the manner of APA 7 (group author, date, title, site, address). */
import { formatDate } from '../catalogue/dates.ts';
import type { Entry } from '../catalogue/entry.ts';
import { edtfDate } from '../schemas/edtf.ts';
import { SOURCE_KINDS } from '../schemas/lists.ts';
import { SITE } from '../site.ts';

/** A citation in three parts, so that the title can be set in italics. */
export interface CitationText {
  before: string;
  title: string;
  after: string;
}

/** Cites a page of ours; `reviewed` (YYYY-MM-DD) is its version. */
export function citePage(title: string, address: string, reviewed: string): CitationText {
  return {
    before: `${SITE.name}. (${formatDate(edtfDate(reviewed))}). `,
    title,
    after: `. ${new URL(address, SITE.url).href}`,
  };
}

/** Cites the document a page rests on. Without a known date it says n.d., as APA does. */
export function citeOriginal({
  publisher,
  published,
  title,
  kind,
  url,
}: Entry<'sources'>['data']): CitationText {
  const date = published === undefined ? 'n.d.' : formatDate(edtfDate(published));
  const form = kind === 'book' ? '' : ` [${SOURCE_KINDS[kind]}]`;
  return {
    before: `${publisher}. (${date}). `,
    title,
    after: `${form}.${url === undefined ? '' : ` ${url}`}`,
  };
}
