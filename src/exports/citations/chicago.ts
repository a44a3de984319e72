/** Entries of a bibliography in the manner of The Chicago Manual of Style, 18th edition (notes and bibliography, 13 and 14). */
import type { CslDate, CslItem } from './csl.ts';
import { monthsAndDays, stopAfter, yearsOf, type Run } from './words.ts';

/**
 * `OSCE. “Title.” Press release. November 9, 2011. https://….`
 * Titles of books and reports stand in italics, all others in quotation marks. They keep the letters of the document: no
 * rule tells a name from a word that headline style would set with a capital.
 */
export function chicagoOf(item: CslItem): Run[] {
  const author = item.author?.map(({ literal }) => literal).join(' and ');
  const isBook = item.type === 'book' || item.type === 'report';
  const details = [item.genre, dateWords(item), item.URL].filter((part) => part !== undefined);
  return [
    author === undefined ? '' : `${author}${stopAfter(author)} `,
    ...(isBook ? [{ italic: item.title }, stopAfter(item.title)] : [inQuotes(item.title)]),
    ...details.map((part) => ` ${part}${stopAfter(part)}`),
  ];
}

/** Quotation marks inside quotation marks are single ones (6.11), and the full stop stands inside of both (6.9). */
function inQuotes(title: string): string {
  const inner = title.replaceAll(/[“"]([^“”"]*)[”"]/g, '‘$1’');
  return `“${inner.replace(/(’?)$/, `${stopAfter(title.replace(/[”"]$/, ''))}$1`)}”`;
}

/** A page without a date is cited without one; of all else it is said that there is none (14.44, 14.104). */
function dateWords({ issued, type }: CslItem): string | undefined {
  if (type === 'webpage') return issued && fullDate(issued);
  return issued ? yearsOf(issued) : 'n.d.';
}

/** `November 9–10, 2011`, `November 2011`. */
function fullDate({ 'date-parts': [from = [], to = from] }: CslDate): string {
  const one = (start: readonly number[], end: readonly number[]) =>
    [monthsAndDays(start, end), end[0]]
      .filter((part) => part !== undefined)
      .join(end[2] === undefined ? ' ' : ', ');
  return from[0] === to[0] ? one(from, to) : `${one(from, from)}–${one(to, to)}`;
}
