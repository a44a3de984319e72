/** Every address of the site that is made from the catalogue. */
import { edtfDate } from '../schemas/edtf.ts';
import { KINDS } from '../schemas/kinds.ts';
import type { Catalogue } from './catalogue.ts';
import { yearOf } from './dates.ts';
import { HOME, LISTS, NOT_FOUND, OPEN_QUESTIONS, SEARCH, addressOf, yearAddress } from './permalinks.ts';

/** The pages that are made from no entry and exist whatever the content is. */
export const FIXED_ADDRESSES: readonly string[] = [
  HOME,
  ...Object.values(LISTS),
  SEARCH,
  OPEN_QUESTIONS,
  NOT_FOUND,
];

/** All addresses: entries, lists, years of events, countries, and the pages made from nothing. */
export function allAddresses(catalogue: Catalogue): Set<string> {
  return new Set([
    ...FIXED_ADDRESSES,
    ...KINDS.flatMap((kind) => catalogue.all(kind).map(({ id }) => addressOf(kind, id))),
    ...catalogue.all('events').map(({ data }) => yearAddress(yearOf(edtfDate(data.date)))),
    ...catalogue.countries.map((code) => addressOf('countries', code)),
  ]);
}
