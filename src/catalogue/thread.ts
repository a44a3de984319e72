/** A series as a thread: its events and its gaps, in order. */
import { edtfDate } from '../schemas/edtf.ts';
import type { Catalogue } from './catalogue.ts';
import { sortKey } from './dates.ts';
import type { Entry } from './entry.ts';

export type Gap = Entry<'series'>['data']['gaps'][number];

/** One edition of a series: an event that has an entry, or a gap. */
export type Edition =
  | { ordinal: number | undefined; event: Entry<'events'>; gap?: undefined }
  | { ordinal: number | undefined; event?: undefined; gap: Gap; index: number };

const key = ({ event, gap }: Edition) => {
  const date = event ? event.data.date : gap.date;
  return date === undefined ? '99999999' : sortKey(edtfDate(date));
};

/** Editions by ordinal where a source gives one, else by date. */
export function editionsOf(catalogue: Catalogue, series: Entry<'series'>): Edition[] {
  const events = catalogue
    .pointingAt(`series/${series.id}`, 'series')
    .filter((entry): entry is Entry<'events'> => entry.kind === 'events');
  const editions: Edition[] = [
    ...events.map((event) => ({ ordinal: event.data.series?.ordinal, event })),
    ...series.data.gaps.map((gap, index) => ({ ordinal: gap.ordinal, gap, index })),
  ];
  return editions.sort((a, b) =>
    a.ordinal !== undefined && b.ordinal !== undefined ? a.ordinal - b.ordinal : key(a) < key(b) ? -1 : 1,
  );
}
