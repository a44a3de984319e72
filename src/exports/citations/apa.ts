/** References in the manner of APA 7 (Publication Manual of the American Psychological Association, chapters 9 and 10). */
import type { CslDate, CslItem } from './csl.ts';
import { monthsAndDays, stopAfter, yearsOf, type Run } from './words.ts';

/**
 * `OSCE. (2011, November 9). *Title* [Press release]. https://…`
 * Without an author the title takes its place; without a date stands `n.d.`. Titles keep the letters of the document.
 */
export function apaOf(item: CslItem): Run[] {
  const author = item.author?.map(({ literal }) => literal).join(', & ');
  const date = `(${dateWords(item)}).`;
  const form = item.genre === undefined ? '' : ` [${item.genre}].`;
  const address = item.URL === undefined ? '' : ` ${item.URL}`;
  return author === undefined
    ? [{ italic: item.title }, `${stopAfter(item.title)} ${date}${form}${address}`]
    : [
        `${author}${stopAfter(author)} ${date} `,
        { italic: item.title },
        `${form === '' ? stopAfter(item.title) : form}${address}`,
      ];
}

/** Only what appears on a day is cited with its day; books and reports with their year (section 9.14). */
function dateWords({ issued, type }: CslItem): string {
  if (!issued) return 'n.d.';
  return type === 'webpage' ? fullDate(issued) : yearsOf(issued);
}

/** `2011, November 9–10`. */
function fullDate({ 'date-parts': [from = [], to = from] }: CslDate): string {
  const one = (start: readonly number[], end: readonly number[]) =>
    [start[0], monthsAndDays(start, end)].filter((part) => part !== undefined).join(', ');
  return from[0] === to[0] ? one(from, to) : `${one(from, from)}–${one(to, to)}`;
}
