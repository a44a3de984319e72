/** Every name in the record, and the page that whoever types it must be given first. Made from the catalogue, not by hand. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { countryAliases, countryName } from '../catalogue/countries.ts';
import { titleOf, type AnyEntry } from '../catalogue/entry.ts';
import { addressOf } from '../catalogue/permalinks.ts';
import { KINDS } from '../schemas/kinds.ts';

export interface ExactQuery {
  query: string;
  /** The addresses of all entries that bear the name. */
  right: readonly string[];
}

/** What an entry is called, besides its title: names in time and in other languages, acronyms, other labels. */
function otherNamesOf(entry: AnyEntry): readonly (string | undefined)[] {
  switch (entry.kind) {
    case 'organisations':
      return [entry.data.acronym, entry.data.nameToday, ...entry.data.names.map(({ name }) => name)];
    case 'people':
      return entry.data.spellings.map(({ name }) => name);
    case 'places':
      return entry.data.names.map(({ name }) => name);
    case 'topics':
      return entry.data.altLabels;
    case 'glossary':
      return [...entry.data.also, ...entry.data.translations.map(({ text }) => text)];
    case 'guidebook':
      return entry.data.editions.map(({ title }) => title);
    case 'chapters':
      return entry.data.headings.map(({ text }) => text);
    default:
      return [];
  }
}

/** Two names that differ only in case, accents, punctuation or British and American endings are one. */
const folded = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|[’']/gu, '')
    .replace(/iz(?=e|ation)/g, 'is')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * All titles, acronyms and names of all entries and countries, each once. A document may bear the very words by which
 * another entry is searched for (its `aliases`): then that entry may come first.
 */
export function exactQueries(catalogue: Catalogue): ExactQuery[] {
  const queries = new Map<string, string>();
  const bearers = new Map<string, Set<string>>();
  const bear = (name: string, address: string): void => {
    const key = folded(name);
    bearers.set(key, (bearers.get(key) ?? new Set()).add(address));
  };
  const add = (name: string, address: string): void => {
    // What differs only in capitals is typed once.
    if (!queries.has(name.toLowerCase())) queries.set(name.toLowerCase(), name);
    bear(name, address);
  };

  const entries = KINDS.flatMap((kind) => catalogue.all(kind) as readonly AnyEntry[]);
  for (const entry of entries) {
    const address = addressOf(entry.kind, entry.id);
    for (const name of [titleOf(entry), ...otherNamesOf(entry)]) if (name !== undefined) add(name, address);
  }
  for (const code of catalogue.countries)
    for (const name of [countryName(code), ...countryAliases(code)]) add(name, addressOf('countries', code));

  const titles = new Set(catalogue.all('sources').map((source) => folded(titleOf(source))));
  for (const entry of entries)
    if ('aliases' in entry.data)
      for (const alias of entry.data.aliases)
        if (titles.has(folded(alias))) bear(alias, addressOf(entry.kind, entry.id));

  return [...queries.values()].map((query) => ({ query, right: [...(bearers.get(folded(query)) ?? [])] }));
}
