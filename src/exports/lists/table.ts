/** A list of events as a table. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { EventList } from '../../catalogue/event-lists.ts';
import { oncePerEvent } from '../../catalogue/once.ts';
import { csvLine } from '../csv.ts';
import { eventItem, type EventItem } from './item.ts';

/** Between several values in one cell. */
const AND = '; ';

/** The columns by name. New ones come last: programs may count. */
const COLUMNS: Readonly<Record<string, (item: EventItem) => string | number | undefined>> = {
  id: ({ id }) => id,
  url: ({ url }) => url,
  title: ({ title }) => title,
  kind: ({ kind }) => kind.label,
  date_edtf: ({ date }) => date.edtf,
  date_start: ({ date }) => date.start,
  date_end: ({ date }) => date.end,
  date_text: ({ date }) => date.words,
  place: ({ place }) => place,
  country: ({ country }) => country,
  latitude: ({ coordinates }) => coordinates?.lat,
  longitude: ({ coordinates }) => coordinates?.lon,
  series: ({ series }) => series?.title,
  series_ordinal: ({ series }) => series?.ordinal,
  organisers: ({ organisers }) => organisers.join(AND),
  topics: ({ topics }) => topics.join(AND),
  summary: ({ summary }) => summary,
  source_title: ({ source }) => source?.title,
  source_url: ({ source }) => source?.url,
  reviewed: ({ reviewed }) => reviewed,
};

const HEAD = csvLine(Object.keys(COLUMNS));

const line = oncePerEvent((catalogue, event) => {
  const item = eventItem(catalogue, event);
  return csvLine(Object.values(COLUMNS).map((valueOf) => valueOf(item)));
});

/** The text of the table, with a line of names at the head. */
export const eventTable = (catalogue: Catalogue, { events }: EventList): string =>
  HEAD + events.map((event) => line(catalogue, event)).join('');
