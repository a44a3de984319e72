/** Years and decades: what the record has of each. */
import { edtfDate, type EdtfDate } from '../schemas/edtf.ts';
import type { Catalogue } from './catalogue.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { eventsByYear, yearLabel, yearOfEvent } from './lists.ts';
import { oncePerCatalogue } from './once.ts';
import { decadeAddress, yearAddress } from './permalinks.ts';
import { KINDS } from '../schemas/kinds.ts';

/** A year, ten years, or the events whose year nobody knows. */
export interface Period {
  kind: 'year' | 'decade' | 'undated';
  /** `2011`, `2010s` or `undated`; the last part of its address. */
  id: string;
  address: string;
  /** What readers call it. */
  label: string;
  /** Events that began in it, in the order of time. */
  events: readonly Entry<'events'>[];
  /** What else belongs to it: events that began earlier and went on, work, officials, documents. */
  more: readonly AnyEntry[];
}

/** The decade of a year of four digits: `2010s`. */
export const decadeOf = (year: string): string => `${year.slice(0, 3)}0s`;

/** Every year of which the record has anything, newest first, then the events whose year is unknown. */
export const yearPeriods = oncePerCatalogue((catalogue): Period[] =>
  periodsBy(catalogue, (year) => year).map(({ id, events, more }) => ({
    kind: id === 'undated' ? 'undated' : 'year',
    id,
    address: yearAddress(id),
    label: yearLabel(id),
    events,
    more,
  })),
);

/** Every decade of which the record has anything, newest first. */
export const decadePeriods = oncePerCatalogue((catalogue): Period[] =>
  periodsBy(catalogue, (year) => (year === 'undated' ? undefined : decadeOf(year))).map(
    ({ id, events, more }) => ({ kind: 'decade', id, address: decadeAddress(id), label: id, events, more }),
  ),
);

function periodsBy(catalogue: Catalogue, periodOf: (year: string) => string | undefined) {
  const events = new Map<string, Entry<'events'>[]>();
  for (const { year, events: ofYear } of eventsByYear(catalogue).toReversed()) {
    const id = periodOf(year);
    if (id !== undefined) events.set(id, [...(events.get(id) ?? []), ...ofYear]);
  }
  const more = new Map<string, AnyEntry[]>();
  for (const entry of KINDS.flatMap((kind) => catalogue.all(kind) as readonly AnyEntry[])) {
    const own = entry.kind === 'events' ? periodOf(yearOfEvent(entry)) : undefined;
    for (const id of new Set(yearsOf(catalogue, entry).map(periodOf))) {
      if (id === undefined || id === own) continue;
      const members = more.get(id);
      if (members) members.push(entry);
      else more.set(id, [entry]);
    }
  }
  const rank = (id: string) => (id === 'undated' ? '0000' : id);
  return [...new Set([...events.keys(), ...more.keys()])]
    .sort((a, b) => (rank(a) < rank(b) ? 1 : -1))
    .map((id) => ({ id, events: events.get(id) ?? [], more: more.get(id) ?? [] }));
}

/** The years that an entry belongs to, four digits each: those of its own dates, or of what it gathers. */
export function yearsOf(catalogue: Catalogue, entry: AnyEntry): string[] {
  return [...new Set(datesOf(catalogue, entry).flatMap(yearsCovered))];
}

function datesOf(catalogue: Catalogue, entry: AnyEntry): EdtfDate[] {
  switch (entry.kind) {
    case 'people':
      return entry.data.posts.map(({ date }) => edtfDate(date));
    case 'series':
      return catalogue
        .pointingAt(`series/${entry.id}`, 'series')
        .flatMap((member) => (member.kind === 'events' ? [edtfDate(member.data.date)] : []));
    case 'sources':
      return entry.data.published === undefined ? [] : [edtfDate(entry.data.published)];
    default:
      return 'date' in entry.data ? [edtfDate(entry.data.date)] : [];
  }
}

/** Every year from the first to the last of a date; none if no end has a year. */
function yearsCovered({ start, end }: EdtfDate): string[] {
  const from = start?.year ?? end?.year;
  const to = end?.year ?? from;
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(4, '0'));
}
