/** What the nodes of linked data have in common: their addresses, and short forms that name another node. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { countryName } from '../../catalogue/countries.ts';
import { htmlDate } from '../../catalogue/dates.ts';
import { titleOf, type AnyEntry } from '../../catalogue/entry.ts';
import { nameOn } from '../../catalogue/names.ts';
import { addressOf } from '../../catalogue/permalinks.ts';
import { edtfDate } from '../../schemas/edtf.ts';
import type { Kind } from '../../schemas/kinds.ts';
import { SITE } from '../../site.ts';

export type JsonLdNode = Record<string, unknown>;

/** Addresses of the record need no escapes, and a page names dozens of them: no URL is parsed for them. */
export const absolute = (address: string): string => SITE.url + address;

/** The thing that an entry is about, as distinct from its page. */
export const thingId = (kind: Kind, id: string): string => `${absolute(addressOf(kind, id))}#it`;

/** The first day of a date, as far as schema.org can say it. */
export const dateOf = (edtf: string): string | undefined => {
  const { start, end } = edtfDate(edtf);
  return htmlDate(start ?? end);
};

/** A node whose values may be unknown: each property is still one that schema.org has. */
export type Sketch<T> = { [K in keyof T]: T[K] | undefined };

/** The fields whose values are known: JSON-LD has no word for what is not. */
export const known = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

/** An organisation by its name; that of the day, if one is given. */
export function organisationRef(catalogue: Catalogue, id: string, on?: string) {
  const entry = catalogue.get('organisations', id);
  const name = on === undefined ? entry.data.title : nameOn(entry, edtfDate(on));
  return { '@type': 'Organization', '@id': thingId('organisations', id), name } as const;
}

/** A topic or a term by its name. */
export function termRef(entry: AnyEntry) {
  return { '@type': 'DefinedTerm', '@id': thingId(entry.kind, entry.id), name: titleOf(entry) } as const;
}

/** A town with its country. */
export function placeRef(catalogue: Catalogue, id: string) {
  const { name, country } = catalogue.get('places', id).data;
  return {
    '@type': 'Place',
    '@id': thingId('places', id),
    name,
    address: { '@type': 'PostalAddress', addressLocality: name, addressCountry: country },
  } as const;
}

export const countryRef = (code: string) => ({ '@type': 'Country', name: countryName(code) }) as const;
