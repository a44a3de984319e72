/** A series as a thread: its events and its gaps, in order. */
import { edtfDate } from '../schemas/edtf.ts';
import type { Catalogue } from './catalogue.ts';
import { sortKey } from './dates.ts';
import { isEvent, type Entry } from './entry.ts';
import { oncePerCatalogue } from './once.ts';

export type Gap = Entry<'series'>['data']['gaps'][number];

/** One edition of a series: an event that has an entry, or a gap. */
export type Edition =
  | { ordinal: number | undefined; event: Entry<'events'>; gap?: undefined }
  | { ordinal: number | undefined; event?: undefined; gap: Gap; index: number };

const dateOf = ({ event, gap }: Edition) => (event ? event.data.date : gap.date);
const key = (edition: Edition) => sortKey(edtfDate(dateOf(edition) ?? 'XXXX'));

/** Editions in the order of time; one without a date stands before the first that a source counts after it. */
export const editionsOf = (catalogue: Catalogue, series: Entry<'series'>): readonly Edition[] =>
  made(catalogue)(series);

/** Each event of a series asks for all of it; each series is put in order once. */
const made = oncePerCatalogue((catalogue) => {
  const known = new Map<Entry<'series'>, Edition[]>();
  return (series: Entry<'series'>) => {
    const editions = known.get(series) ?? putInOrder(catalogue, series);
    known.set(series, editions);
    return editions;
  };
});

function putInOrder(catalogue: Catalogue, series: Entry<'series'>): Edition[] {
  const events = catalogue.pointingAt(`series/${series.id}`, 'series').filter(isEvent);
  const editions: Edition[] = [
    ...events.map((event) => ({ ordinal: event.data.series?.ordinal, event })),
    ...series.data.gaps.map((gap, index) => ({ ordinal: gap.ordinal, gap, index })),
  ];
  const dated = editions
    .filter((edition) => dateOf(edition) !== undefined)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const undated = editions.filter((edition) => dateOf(edition) === undefined);
  for (const edition of undated.sort((a, b) => (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity))) {
    const next = dated.findIndex(
      ({ ordinal }) => ordinal !== undefined && edition.ordinal !== undefined && ordinal > edition.ordinal,
    );
    dated.splice(next === -1 ? dated.length : next, 0, edition);
  }
  return dated;
}
