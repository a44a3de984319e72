/** Lists that several pages show. */
import { edtfDate } from '../schemas/edtf.ts';
import type { Catalogue } from './catalogue.ts';
import { yearOf } from './dates.ts';
import { isEvent, type AnyEntry, type Entry, type Ref } from './entry.ts';

/** Events of one year; `year` is its address part, `label` what readers see. */
export interface YearOfEvents {
  year: string;
  label: string;
  events: Entry<'events'>[];
}

/** Events by year, newest year first, events without a year last; inside a year in the order of time. */
export function eventsByYear(catalogue: Catalogue): YearOfEvents[] {
  const years = new Map<string, Entry<'events'>[]>();
  for (const event of catalogue.all('events')) {
    const year = yearOf(edtfDate(event.data.date));
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  const rank = (year: string) => (year === 'undated' ? '0000' : year);
  return [...years]
    .sort(([a], [b]) => (rank(a) < rank(b) ? 1 : -1))
    .map(([year, events]) => ({ year, label: year === 'undated' ? 'Year unknown' : year, events }));
}

/** Events that point at something, in the order of time. */
export const eventsAt = (catalogue: Catalogue, ref: Ref): Entry<'events'>[] =>
  catalogue.pointingAt(ref).filter(isEvent);

/** The latest day on which one of the entries was reviewed, YYYY-MM-DD. */
export const latestReview = (entries: readonly AnyEntry[]): string | undefined =>
  entries
    .map(({ data }) => data.reviewed)
    .sort()
    .at(-1);

/** Entries in groups, in the order of the given keys; empty groups are left out. */
export function grouped<E, K extends string>(
  entries: readonly E[],
  keys: readonly K[],
  keyOf: (entry: E) => K,
) {
  return keys
    .map((key) => ({ key, entries: entries.filter((entry) => keyOf(entry) === key) }))
    .filter((group) => group.entries.length > 0);
}
