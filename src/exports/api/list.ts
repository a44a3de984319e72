/** The list of a kind as it is published for programs, and the list of countries. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { countryName } from '../../catalogue/countries.ts';
import { refOf, summaryOf, titleOf, type AnyEntry } from '../../catalogue/entry.ts';
import { LISTS, HOME, addressOf, apiEntryAddress, schemaAddress } from '../../catalogue/permalinks.ts';
import type { Kind } from '../../schemas/kinds.ts';
import { listSchemaName } from './schemas.ts';
import {
  LICENCES,
  MAIN_FIELDS,
  absolute,
  type Listed,
  type PublishedCountries,
  type PublishedList,
} from './shapes.ts';

/** The page that lists the entries of a kind: the guidebook's own lists its chapters, the home page the other pages. */
function listPage(kind: Kind | 'countries'): string {
  if (kind === 'guidebook' || kind === 'chapters') return addressOf('guidebook', 'index');
  return kind === 'pages' ? HOME : LISTS[kind];
}

const head = (kind: Kind | 'countries') => ({
  $schema: absolute(schemaAddress(listSchemaName(kind))),
  url: absolute(listPage(kind)),
  licence: LICENCES,
});

/** All entries of a kind in the order in which pages list them, in the shape of `listSchema`. */
export const publishedList = (catalogue: Catalogue, kind: Kind): PublishedList => ({
  ...head(kind),
  items: catalogue.all(kind).map((entry) => listed(entry as AnyEntry)),
});

function listed(entry: AnyEntry): Listed {
  const fields: Record<string, unknown> = entry.data;
  return {
    id: refOf(entry),
    url: absolute(addressOf(entry.kind, entry.id)),
    json: absolute(apiEntryAddress(entry.kind, entry.id)),
    title: titleOf(entry),
    summary: summaryOf(entry),
    reviewed: entry.data.reviewed,
    data: Object.fromEntries(MAIN_FIELDS[entry.kind].map((field) => [field, fields[field]])),
  };
}

/** The countries that the record names, in the shape of `countriesSchema`. */
export const publishedCountries = (catalogue: Catalogue): PublishedCountries => ({
  ...head('countries'),
  items: catalogue.countries.map((code) => ({
    id: `countries/${code}`,
    code,
    title: countryName(code),
    url: absolute(addressOf('countries', code)),
  })),
});
