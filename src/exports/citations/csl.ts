/**
 * What can be cited, as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html, appendices III and IV):
 * the one form from which all others are made. Two things can be cited for an entry: our page, and the original that it
 * rests on.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { mainSource } from '../../catalogue/citations.ts';
import { pageTitleOf, type AnyEntry, type Entry } from '../../catalogue/entry.ts';
import { addressOf } from '../../catalogue/permalinks.ts';
import { edtfDate, type Moment } from '../../schemas/edtf.ts';
import { SOURCE_KINDS } from '../../schemas/lists.ts';
import { SITE } from '../../site.ts';

/** Year, month, day, as far as they are known; one for a date, two for a span. */
export interface CslDate {
  'date-parts': number[][];
}

/** The part of CSL-JSON that the record uses. Bodies are authors by their whole name: `literal`. */
export interface CslItem {
  /** Unique in the record, of letters, digits and hyphens: also the key of BibTeX and the ID of RIS. */
  id: string;
  type: 'webpage' | 'report' | 'book' | 'dataset';
  title: string;
  author?: { literal: string }[];
  issued?: CslDate;
  /** When a reader saw it. The record never knows that; a reference manager may. */
  accessed?: CslDate;
  /** The form of the document, such as `Press release`. */
  genre?: string;
  language: string;
  URL?: string;
  ISBN?: string;
}

type Source = Entry<'sources'>;

const TYPES: Partial<Record<Source['data']['kind'], CslItem['type']>> = {
  book: 'book',
  report: 'report',
  'data-set': 'dataset',
};

/** What editors write as publisher where the document does not show one. */
const NO_PUBLISHER = 'publisher not noted';

/** The date in the parts that CSL has; undefined where its year is unknown, or where it only has an end. */
export function cslDate(edtf: string): CslDate | undefined {
  const { start, end, interval } = edtfDate(edtf);
  const from = partsOf(start);
  const to = interval ? partsOf(end) : undefined;
  return from && { 'date-parts': to ? [from, to] : [from] };
}

function partsOf(moment: Moment | undefined): number[] | undefined {
  if (moment?.year === undefined) return undefined;
  if (moment.month === undefined) return [moment.year];
  return moment.day === undefined ? [moment.year, moment.month] : [moment.year, moment.month, moment.day];
}

/**
 * An entry's page; the day of its last review is its version. The fields for events stay out: processors take them for
 * the conference at which a page was read, and print its name a second time.
 */
export function cslOfPage(entry: AnyEntry): CslItem {
  const address = addressOf(entry.kind, entry.id);
  return {
    id: `ctr${address.replaceAll('/', '-').slice(0, -1)}`,
    type: 'webpage',
    title: pageTitleOf(entry),
    author: [{ literal: SITE.name }],
    ...issuedOn(entry.data.reviewed),
    language: SITE.lang,
    URL: SITE.url + address,
  };
}

/** The document that a source describes. */
export function cslOfSource(catalogue: Catalogue, { id, data }: Source): CslItem {
  const type = TYPES[data.kind] ?? 'webpage';
  const isbn = catalogue.all('guidebook').find((book) => mainSource(book.data) === id)?.data.isbn;
  return {
    id,
    type,
    title: data.title,
    ...(data.publisher !== NO_PUBLISHER && { author: [{ literal: data.publisher }] }),
    ...(data.published !== undefined && issuedOn(data.published)),
    ...(!['book', 'report', 'web-page'].includes(data.kind) && { genre: SOURCE_KINDS[data.kind] }),
    language: data.language,
    ...(data.url !== undefined && { URL: data.url }),
    ...(isbn !== undefined && { ISBN: isbn }),
  };
}

/** The original behind an entry: its main source, or the document itself for a source; undefined if there is none. */
export function cslOfOriginal(catalogue: Catalogue, entry: AnyEntry): CslItem | undefined {
  const source = entry.kind === 'sources' ? entry : catalogue.find('sources', mainSource(entry.data));
  return source && cslOfSource(catalogue, source);
}

/** CSL-JSON as a file: a list, as reference managers want it. */
export const cslJsonOf = (items: readonly CslItem[]): string => `${JSON.stringify(items, undefined, 1)}\n`;

function issuedOn(edtf: string): Pick<CslItem, 'issued'> {
  const issued = cslDate(edtf);
  return issued ? { issued } : {};
}
