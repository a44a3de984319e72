/** What an entry is called besides its title. */
import { countryAliases, countrySearchNames } from '../catalogue/countries.ts';
import type { AnyEntry } from '../catalogue/entry.ts';

/** Its names in time, in other languages and spellings, its acronym, its other labels; may hold one twice. */
export function otherNames({ kind, data }: AnyEntry): string[] {
  switch (kind) {
    case 'organisations':
      return present([data.acronym, data.nameToday, ...data.names.map(({ name }) => name)]);
    case 'places':
      return data.names.map(({ name }) => name);
    case 'people':
      return data.spellings.map(({ name }) => name);
    case 'topics':
      return data.altLabels;
    case 'glossary':
      return [...data.also, ...data.translations.map(({ text }) => text)];
    case 'guidebook':
      return data.editions.map(({ title }) => title);
    case 'chapters':
      return data.headings.map(({ text }) => text);
    default:
      return [];
  }
}

/** Words that the editor has given for search alone. */
export const aliasesOf = ({ data }: AnyEntry): string[] => ('aliases' in data ? data.aliases : []);

/** Words by which a country is searched for and that its page does not show. */
export const countryAliasesOf = (code: string): string[] =>
  countrySearchNames(code).filter((name) => !countryAliases(code).includes(name));

const present = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);
