/** Entries of a bibliography in the manner of The Chicago Manual of Style, 18th edition (notes and bibliography, 13 and 14). */
import type { CslDate, CslItem } from './csl.ts';
import { monthsAndDays, stopAfter, type Run } from './words.ts';

/**
 * `OSCE. “Title.” Press release, November 9, 2011. https://….`
 * Titles of books, reports and data sets stand in italics, those of pages in quotation marks. They keep the letters of
 * the document: no rule tells a name from a word that headline style would set with a capital.
 */
export function chicagoOf(item: CslItem): Run[] {
  const author = item.author?.map(({ literal }) => literal).join(' and ');
  const title = inQuotes(item.title);
  const details = [item.genre, item.issued ? dateWords(item) : 'n.d.']
    .filter((part) => part !== undefined)
    .join(', ');
  return [
    author === undefined ? '' : `${author}${stopAfter(author)} `,
    ...(item.type === 'webpage'
      ? [`“${title}${stopAfter(title)}” `]
      : [{ italic: item.title }, `${stopAfter(item.title)} `]),
    `${details}${stopAfter(details)}`,
    item.URL === undefined ? '' : ` ${item.URL}.`,
  ];
}

/** Quotation marks inside quotation marks are single ones (6.11, 12.30). */
const inQuotes = (title: string): string => title.replaceAll(/[“"]([^“”"]*)[”"]/g, '‘$1’');

const dateWords = ({ issued, type }: CslItem): string =>
  issued ? (type === 'webpage' ? fullDate(issued) : yearsOf(issued)) : 'n.d.';

/** `November 9–10, 2011`, `November 2011`. */
function fullDate({ 'date-parts': [from = [], to = from] }: CslDate): string {
  const one = (start: readonly number[], end: readonly number[]) =>
    [monthsAndDays(start, end), end[0]]
      .filter((part) => part !== undefined)
      .join(end[2] === undefined ? ' ' : ', ');
  return from[0] === to[0] ? one(from, to) : `${one(from, from)}–${one(to, to)}`;
}

const yearsOf = ({ 'date-parts': parts }: CslDate): string =>
  [...new Set(parts.map(([year]) => year))].join('–');
