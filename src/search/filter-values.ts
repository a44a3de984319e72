/** By what an entry can be filtered: ids, as they stand in an address (search/filters.ts). */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AnyEntry, Entry } from '../catalogue/entry.ts';
import { gradeOf } from '../catalogue/grades.ts';
import { decadeOf, yearsOf } from '../catalogue/periods.ts';
import { edtfDate, type EdtfDate } from '../schemas/edtf.ts';
import type { Filters } from './filters.ts';

/** The values of each filter that an entry has; a filter without any is left out. */
export function filterValues(catalogue: Catalogue, entry: AnyEntry): Filters {
  const years = yearsOf(catalogue, entry).sort();
  const grade = gradeOf(catalogue, entry);
  const values: Required<Filters> = {
    kind: [entry.kind],
    'event-kind': entry.kind === 'events' ? [entry.data.kind] : [],
    decade: unique(years.map(decadeOf)),
    year: years,
    country: unique([...countryCodes(entry), ...townsOf(catalogue, entry).map(({ data }) => data.country)]),
    place: unique(townsOf(catalogue, entry).map(({ id }) => id)),
    organisation: organisationsOf(catalogue, entry),
    topic: topicsOf(catalogue, entry),
    grade: grade === undefined ? [] : [grade],
  };
  return Object.fromEntries(Object.entries(values).filter(([, ids]) => ids.length > 0));
}

export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

export const present = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value) => value !== undefined);

/** The date of an entry's own, if it has one. */
export function dateOf({ kind, data }: AnyEntry): EdtfDate | undefined {
  if (kind === 'sources') return data.published === undefined ? undefined : edtfDate(data.published);
  return 'date' in data ? edtfDate(data.date) : undefined;
}

/** The towns of an entry: itself, where it was held, where its seat is. */
export function townsOf(catalogue: Catalogue, entry: AnyEntry): Entry<'places'>[] {
  if (entry.kind === 'places') return [entry];
  return present(unique(townIds(entry)).map((id) => catalogue.find('places', id)));
}

function townIds({ kind, data }: AnyEntry): string[] {
  if (kind === 'organisations') return present([data.seat?.place]);
  if ('places' in data) return data.places;
  if (kind === 'events') return present([data.place, ...data.alsoAt]);
  return 'place' in data ? present([data.place]) : [];
}

function countryCodes({ data }: AnyEntry): string[] {
  if ('countries' in data) return data.countries?.codes ?? [];
  return 'country' in data ? present([data.country]) : [];
}

function organisationsOf(catalogue: Catalogue, entry: AnyEntry): string[] {
  const { data } = entry;
  const ids = [
    ...('organisations' in data ? data.organisations.map(({ id }) => id) : []),
    ...('statements' in data ? data.statements.map(({ organisation }) => organisation) : []),
    ...('posts' in data ? data.posts.map(({ organisation }) => organisation) : []),
    entry.kind === 'sources' ? entry.data.organisation : undefined,
    entry.kind === 'organisations' ? entry.id : undefined,
  ];
  return unique(present(ids)).filter((id) => catalogue.find('organisations', id));
}

function topicsOf(catalogue: Catalogue, entry: AnyEntry): string[] {
  const ids = entry.kind === 'topics' ? [entry.id] : 'topics' in entry.data ? entry.data.topics : [];
  return unique(ids).filter((id) => catalogue.find('topics', id));
}
