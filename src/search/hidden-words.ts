/** Words that lead to a page though they stand nowhere on it: other spellings and scripts of those that do. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AnyEntry } from '../catalogue/entry.ts';
import { aliasesOf, otherNames } from './aliases.ts';
import { british } from './british.ts';
import { present, unique } from './filter-values.ts';
import type { Filters } from './filters.ts';
import { cyrillic, romanised, withoutUmlauts } from './scripts.ts';

/** States whose officials have names that come from Cyrillic. */
const CYRILLIC_STATES = new Set(['KZ', 'KG', 'TJ', 'TM', 'UZ', 'RU']);

/** The names of an entry in other scripts, in lower case. */
export function inOtherScripts(catalogue: Catalogue, entry: AnyEntry): string[] {
  const names = [...otherNames(entry), ...aliasesOf(entry)];
  return unique([...names.flatMap(romanised), ...(entry.kind === 'people' ? nameOf(catalogue, entry) : [])]);
}

function nameOf(catalogue: Catalogue, { data }: Extract<AnyEntry, { kind: 'people' }>): string[] {
  const countries = data.posts.map(
    ({ organisation }) => catalogue.find('organisations', organisation ?? '')?.data.country,
  );
  const own = countries.some((country) => CYRILLIC_STATES.has(country ?? '')) ? cyrillic(data.name) : '';
  return present([own, withoutUmlauts(data.name)]).filter((name) => name !== '');
}

/** Spellings that were worked out; the same words come again and again. */
const spelt = new Map<string, string>();

function britishForm(word: string): string {
  const known = spelt.get(word) ?? british(word);
  spelt.set(word, known);
  return known;
}

/** British forms of the words on an entry's page that are spelt in another way. */
export function britishForms(
  catalogue: Catalogue,
  entry: AnyEntry,
  { organisation = [] }: Filters,
): string[] {
  const names = organisation.flatMap((id) => catalogue.find('organisations', id)?.data.title ?? []);
  const texts = [JSON.stringify(entry.data), ...entry.body.texts.map(({ text }) => text), ...names];
  const words = unique(
    texts
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [],
  );
  return unique(words.map(britishForm).filter((form, at) => form !== words[at]));
}
