/**
 * What is indexed of a page besides its prose: how a result is labelled, what it can be filtered and sorted by, and the
 * other words that lead to it.
 */
import { countryName, countrySearchNames } from '../catalogue/countries.ts';
import { formatDate, sortKey, yearOf } from '../catalogue/dates.ts';
import { titleOf, type AnyEntry, type Entry } from '../catalogue/entry.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { kindLabels } from '../i18n/search.ts';
import { EVENT_KINDS } from '../schemas/lists.ts';
import { aliasesOf, otherNames } from './aliases.ts';
import { dateOf, filterValues, present, townsOf, unique } from './filter-values.ts';
import type { Filters } from './filters.ts';
import { britishForms, inOtherScripts } from './hidden-words.ts';
import { searchedName, searchedTitle } from './question.ts';
import { romanised } from './scripts.ts';

export interface SearchRecord {
  /** As it is searched, not as it is shown: search/question.ts says how it differs. */
  title: string;
  /** The field in which the title is searched: search/ranking.ts says what each is worth. */
  titleField: 'short' | 'name' | 'series' | 'document';
  /** What people type who want exactly this page, where that is not the title. */
  short?: string;
  kindLabel: string;
  eventKind?: string;
  /** In words. */
  date?: string;
  /** Eight digits, unknown parts zeros; none if the year is not known. */
  sort?: string;
  place?: string;
  /** By what the page can be filtered. */
  filters: Filters;
  /** Other spellings, acronyms, names in other languages and scripts. */
  aliases: string[];
  /** British forms of words that stand on the page in another spelling. */
  spellings: string[];
}

/** The record of a page that is made from an entry. */
export function searchRecord(catalogue: Catalogue, entry: AnyEntry): SearchRecord {
  const title = searchedTitle(titleOf(entry));
  const filters = filterValues(catalogue, entry);
  const short = shortOf(entry);
  const date = dateOf(entry);
  const towns = townsOf(catalogue, entry);
  const place = entry.kind === 'places' ? countryName(entry.data.country) : placeWords(entry, towns);
  return {
    title,
    titleField: titleFieldOf(entry.kind),
    ...(short !== undefined && { short }),
    kindLabel: kindLabels[entry.kind],
    ...(entry.kind === 'events' && { eventKind: EVENT_KINDS[entry.data.kind] }),
    ...(date && { date: formatDate(date) }),
    ...(date && yearOf(date) !== 'undated' && { sort: sortKey(date) }),
    ...(place !== undefined && { place }),
    filters,
    aliases: unique([...namesOf(entry), ...inOtherScripts(catalogue, entry)].map(searchedName)).filter(
      (alias) => alias.toLowerCase() !== title.toLowerCase(),
    ),
    spellings: britishForms(catalogue, entry, filters),
  };
}

/** The record of a country's page, which is made from no entry. @throws RangeError for a code that is not assigned */
export function countryRecord(code: string): SearchRecord {
  const title = countryName(code);
  return {
    title,
    titleField: 'short',
    kindLabel: kindLabels.countries,
    filters: { kind: ['countries'], country: [code] },
    aliases: unique(countrySearchNames(code).flatMap((name) => [name, ...romanised(name)])),
    spellings: [],
  };
}

function placeWords({ kind, data }: AnyEntry, towns: readonly Entry<'places'>[]): string | undefined {
  if (towns.length === 0) return kind === 'organisations' ? data.seat?.name : undefined;
  return towns
    .map((town) =>
      towns.length > 1 ? town.data.name : `${town.data.name}, ${countryName(town.data.country)}`,
    )
    .join(', ');
}

function titleFieldOf(kind: AnyEntry['kind']): SearchRecord['titleField'] {
  if (kind === 'sources') return 'document';
  if (kind === 'series') return 'series';
  return kind === 'places' || kind === 'people' ? 'short' : 'name';
}

/** “SPMU”, “ОБСЕ”, “TF-THB”; some bodies have several, and units in them that are known by theirs. */
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}/-]+$/u;

function shortOf({ kind, data }: AnyEntry): string | undefined {
  if (kind === 'organisations') {
    const all = unique(present([data.acronym, ...data.aliases])).filter((name) => ACRONYM.test(name));
    return all.length === 0 ? undefined : all.join('; ');
  }
  return kind === 'guidebook' ? kindLabels.guidebook : undefined;
}

/** Other names, and the number of a book. The acronym is searched in a field of its own. */
function namesOf(entry: AnyEntry): string[] {
  const { kind, data } = entry;
  const all = [...aliasesOf(entry), ...otherNames(entry)];
  if (kind === 'guidebook') return present([...all, data.isbn, data.isbn?.replaceAll('-', '')]);
  return kind === 'organisations' ? all.filter((name) => name !== data.acronym) : all;
}
