/**
 * What is indexed of a page besides its prose: how a result is labelled, what it can be filtered and sorted by, and the
 * other words that lead to it. Values are words as readers see them, since Pagefind shows filters by their values.
 */
import { countryAliases, countryName } from '../catalogue/countries.ts';
import { formatDate, sortKey } from '../catalogue/dates.ts';
import { titleOf, type AnyEntry, type Entry } from '../catalogue/entry.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { kindLabels } from '../i18n/search.ts';
import { edtfDate, type EdtfDate } from '../schemas/edtf.ts';
import { EVENT_KINDS } from '../schemas/lists.ts';
import { searchedTitle } from './question.ts';

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
  /** Eight digits; unknown parts are zeros, an unknown year is 9999. */
  sort?: string;
  place?: string;
  /** Four digits each. */
  years: string[];
  countries: string[];
  organisations: string[];
  topics: string[];
  /** Other spellings, acronyms, names in other languages. */
  aliases: string[];
}

/** The record of a page that is made from an entry. */
export function searchRecord(catalogue: Catalogue, entry: AnyEntry): SearchRecord {
  const title = searchedTitle(titleOf(entry));
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
    ...(date && { date: formatDate(date), sort: sortKey(date) }),
    ...(place !== undefined && { place }),
    years: unique(datesOf(catalogue, entry).flatMap(yearsOf)).sort(),
    countries: unique([...countryCodes(entry), ...towns.map(({ data }) => data.country)].map(countryName)),
    organisations: unique(organisationsOf(catalogue, entry).map(({ data }) => data.title)),
    topics: unique(topicsOf(catalogue, entry).map(({ data }) => data.prefLabel)),
    aliases: unique(aliasesOf(entry)).filter((alias) => alias !== title),
  };
}

/** Names of States that are written in documents, where another is the common one. */
const OFFICIAL_NAMES: Record<string, readonly string[]> = { KG: ['Kyrgyz Republic', 'Kirghizia'] };

/** The record of a country's page, which is made from no entry. @throws RangeError for a code that is not assigned */
export function countryRecord(code: string): SearchRecord {
  const title = countryName(code);
  return {
    title,
    titleField: 'short',
    kindLabel: kindLabels.countries,
    years: [],
    countries: [title],
    organisations: [],
    topics: [],
    aliases: [...countryAliases(code), ...(OFFICIAL_NAMES[code] ?? [])],
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

const present = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);

function dateOf({ kind, data }: AnyEntry): EdtfDate | undefined {
  if (kind === 'sources') return data.published === undefined ? undefined : edtfDate(data.published);
  return 'date' in data ? edtfDate(data.date) : undefined;
}

/** Every date that puts an entry into a year: its own, or those of what it gathers. */
function datesOf(catalogue: Catalogue, entry: AnyEntry): EdtfDate[] {
  switch (entry.kind) {
    case 'people':
      return entry.data.posts.map(({ date }) => edtfDate(date));
    case 'series':
      return catalogue
        .pointingAt(`series/${entry.id}`, 'series')
        .flatMap((member) => (member.kind === 'events' ? [edtfDate(member.data.date)] : []));
    default:
      return present([dateOf(entry)]);
  }
}

function yearsOf({ start, end }: EdtfDate): string[] {
  const from = start?.year ?? end?.year;
  const to = end?.year ?? from;
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(4, '0'));
}

function townsOf(catalogue: Catalogue, { kind, data }: AnyEntry): Entry<'places'>[] {
  const ids =
    kind === 'organisations'
      ? [data.seat?.place]
      : 'places' in data
        ? data.places
        : 'place' in data
          ? [data.place]
          : [];
  return present(present(ids).map((id) => catalogue.find('places', id)));
}

function placeWords({ kind, data }: AnyEntry, towns: readonly Entry<'places'>[]): string | undefined {
  if (towns.length === 0) return kind === 'organisations' ? data.seat?.name : undefined;
  return towns
    .map((town) =>
      towns.length > 1 ? town.data.name : `${town.data.name}, ${countryName(town.data.country)}`,
    )
    .join(', ');
}

function countryCodes({ data }: AnyEntry): string[] {
  if ('countries' in data) return data.countries?.codes ?? [];
  return 'country' in data ? present([data.country]) : [];
}

function organisationsOf(catalogue: Catalogue, entry: AnyEntry): Entry<'organisations'>[] {
  const { data } = entry;
  const ids = [
    ...('organisations' in data ? data.organisations.map(({ id }) => id) : []),
    ...('statements' in data ? data.statements.map(({ organisation }) => organisation) : []),
    ...('posts' in data ? data.posts.map(({ organisation }) => organisation) : []),
    entry.kind === 'sources' ? entry.data.organisation : undefined,
    entry.kind === 'organisations' ? entry.id : undefined,
  ];
  return present(present(ids).map((id) => catalogue.find('organisations', id)));
}

function topicsOf(catalogue: Catalogue, entry: AnyEntry): Entry<'topics'>[] {
  const ids = entry.kind === 'topics' ? [entry.id] : 'topics' in entry.data ? entry.data.topics : [];
  return present(ids.map((id) => catalogue.find('topics', id)));
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

function aliasesOf(entry: AnyEntry): string[] {
  const own = 'aliases' in entry.data ? entry.data.aliases : [];
  const { kind, data } = entry;
  switch (kind) {
    case 'organisations':
      return present([...own, data.nameToday, ...data.names.map(({ name }) => name)]);
    case 'places':
      return [...own, ...data.names.map(({ name }) => name)];
    case 'people':
      return [...own, ...data.spellings.map(({ name }) => name)];
    case 'topics':
      return [...own, ...data.altLabels];
    case 'glossary':
      return [...own, ...data.also, ...data.translations.map(({ text }) => text)];
    case 'guidebook':
      return present([
        ...own,
        data.isbn,
        data.isbn?.replaceAll('-', ''),
        ...data.editions.map(({ title }) => title),
      ]);
    case 'chapters':
      return [...own, ...data.headings.map(({ text }) => text)];
    default:
      return own;
  }
}
