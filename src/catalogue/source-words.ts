/** A source in words: how a note, a list and a citation name it. */
import { edtfDate } from '../schemas/edtf.ts';
import { SEEN, SOURCE_KINDS } from '../schemas/lists.ts';
import type { Citation } from './citations.ts';
import { formatDate } from './dates.ts';
import type { Entry } from './entry.ts';

type Source = Entry<'sources'>['data'];

/** `OSCE, 9 November 2011`, or the publisher alone for sources without a date. */
export const whoAndWhen = ({ publisher, published }: Source): string =>
  published === undefined ? publisher : `${publisher}, ${formatDate(edtfDate(published))}`;

/** `OSCE · 9 November 2011 · press release`: a source in a list, under its title. */
export const documentWords = ({ publisher, published, kind }: Source): string =>
  [publisher, published && formatDate(edtfDate(published)), SOURCE_KINDS[kind].toLowerCase()]
    .filter(Boolean)
    .join(' · ');

/** `OSCE, press release of 9 November 2011`, or the title for sources without a date. */
export function shortName({ publisher, kind, published, title }: Source): string {
  const what = SOURCE_KINDS[kind].toLowerCase();
  return published === undefined
    ? `${publisher}, ${what}: ${title}`
    : `${publisher}, ${what} of ${formatDate(edtfDate(published))}`;
}

/** `paragraph 4`, `page 21`; undefined for the source as a whole. */
export function unitWords({ unit }: Source, citation: Citation): string | undefined {
  return citation.unit === undefined || unit === 'none' ? undefined : `${unit} ${String(citation.unit)}`;
}

/** A note in one line: `OSCE, press release of 9 November 2011, paragraph 4`. */
export function noteWords(source: Source, citation: Citation): string {
  return [shortName(source), unitWords(source, citation)].filter(Boolean).join(', ');
}

/** How much was read, and where: `Read whole, on the publisher’s own page.` */
export function readingWords({ extent, extentNote, seen }: Source): string {
  return extent === 'whole'
    ? `Read whole, ${SEEN[seen]}.`
    : `Read in part, ${SEEN[seen]}. ${extentNote ?? ''}`.trim();
}
