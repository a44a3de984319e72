/** The other names of an entry: other spellings, acronyms, names in time and in other languages. */
import { countryAliases } from '../catalogue/countries.ts';
import type { AnyEntry } from '../catalogue/entry.ts';

/** Names of an entry besides its title, as they stand in its file; may hold one twice. */
export function otherNames(entry: AnyEntry): string[] {
  const own = 'aliases' in entry.data ? entry.data.aliases : [];
  const { kind, data } = entry;
  switch (kind) {
    case 'organisations':
      return present([data.acronym, ...own, data.nameToday, ...data.names.map(({ name }) => name)]);
    case 'places':
      return [...own, ...data.names.map(({ name }) => name)];
    case 'people':
      return [...own, ...data.spellings.map(({ name }) => name)];
    case 'topics':
      return [...own, ...data.altLabels];
    case 'glossary':
      return [...own, ...data.also, ...data.translations.map(({ text }) => text)];
    case 'guidebook':
      return [...own, ...data.editions.map(({ title }) => title)];
    default:
      return own;
  }
}

/** Names of States that are written in documents, where another is the common one. */
const OFFICIAL_NAMES: Record<string, readonly string[]> = { KG: ['Kyrgyz Republic', 'Kirghizia'] };

/** Names of a country besides the one that the record uses. */
export const countryOtherNames = (code: string): string[] => [
  ...countryAliases(code),
  ...(OFFICIAL_NAMES[code] ?? []),
];

const present = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);
