/** Bibliographies for reference managers in RIS (specification of 2011, Research Information Systems). */
import type { CslDate, CslItem } from './csl.ts';

const TYPES = { webpage: 'ELEC', report: 'RPRT', book: 'BOOK', dataset: 'DATA' } as const;

/** A value fills one line. */
const inLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** RIS parts family and given names at a comma and has no form for bodies: a comma would make a person of one. */
const body = (name: string): string => inLine(name).replaceAll(/,\s*/g, ' – ');

/** `2011/11/09/`: year, month and day, each empty if it is not known; the first day of a span. */
function slashDate(date: CslDate | undefined): string | undefined {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}

/** A bibliography of any number of items, in their order. Lines end in CR LF. */
export const risOf = (items: readonly CslItem[]): string => items.map(entryOf).join('');

function entryOf(item: CslItem): string {
  const date = slashDate(item.issued);
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', body(literal)]),
    ['TI', inLine(item.title)],
    ['PY', date?.slice(0, 4)],
    ['DA', date],
    ['M3', item.genre],
    ['SN', item.ISBN],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', slashDate(item.accessed)],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}
