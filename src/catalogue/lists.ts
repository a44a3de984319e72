/** Lists that several pages show. */
import { words } from '../i18n/en.ts';
import { edtfDate } from '../schemas/edtf.ts';
import type { Catalogue } from './catalogue.ts';
import { yearOf } from './dates.ts';
import { isEvent, type AnyEntry, type Entry, type Ref } from './entry.ts';
import { oncePerCatalogue } from './once.ts';
import { SHOWN } from './paging.ts';

/** Events of one year; `year` is its address part, `label` what readers see. */
interface YearOfEvents {
  year: string;
  label: string;
  events: Entry<'events'>[];
}

/** The year of an event for addresses and lists: `2011`, or `undated`. */
export const yearOfEvent = ({ data }: Entry<'events'>): string => yearOf(edtfDate(data.date));

/** What readers call a year: `2011`, `Year unknown`. */
export const yearLabel = (year: string): string => (year === 'undated' ? words.yearUnknown : year);

/** Events by year, newest year first, events without a year last; inside a year in the order of time. */
export const eventsByYear = oncePerCatalogue((catalogue): YearOfEvents[] => {
  const rank = (year: string) => (year === 'undated' ? '0000' : year);
  return [...Map.groupBy(catalogue.all('events'), yearOfEvent)]
    .sort(([a], [b]) => (rank(a) < rank(b) ? 1 : -1))
    .map(([year, events]) => ({ year, label: yearLabel(year), events }));
});

/** Events that point at something, in the order of time. */
export const eventsAt = (catalogue: Catalogue, ref: Ref): Entry<'events'>[] =>
  catalogue.pointingAt(ref).filter(isEvent);

/** The latest day on which one of the entries was reviewed, YYYY-MM-DD. */
export function latestReview(entries: readonly AnyEntry[]): string | undefined {
  let latest: string | undefined;
  for (const { data } of entries) if (latest === undefined || data.reviewed > latest) latest = data.reviewed;
  return latest;
}

/**
 * What a page shows of a list that may be long: all of it in its own order, or its latest events, the newest first, and
 * then the first of the other entries.
 */
export function startOfList<E extends AnyEntry>(members: readonly E[], most = SHOWN): readonly E[] {
  if (members.length <= most) return members;
  const isDated = (entry: E) => isEvent(entry) && yearOfEvent(entry) !== 'undated';
  const dated = members.filter(isDated);
  const others = members.filter((entry) => !isDated(entry));
  return [...dated.slice(-most).reverse(), ...others].slice(0, most);
}

/** Entries in groups, in the order of the given keys; empty groups are left out. */
export function grouped<E, K extends string>(
  entries: readonly E[],
  keys: readonly K[],
  keyOf: (entry: E) => K,
) {
  const groups = Map.groupBy(entries, keyOf);
  return keys.flatMap((key) => {
    const members = groups.get(key);
    return members === undefined ? [] : [{ key, entries: members }];
  });
}
