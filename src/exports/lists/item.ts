/** An event as lists in other forms give it. It stands in some twenty lists, so it is made once. */
import { formatDate, htmlDate } from '../../catalogue/dates.ts';
import { nameOn } from '../../catalogue/names.ts';
import { oncePerEvent } from '../../catalogue/once.ts';
import { whereWords } from '../../catalogue/participation.ts';
import { addressOf } from '../../catalogue/permalinks.ts';
import { edtfDate } from '../../schemas/edtf.ts';
import { EVENT_KINDS } from '../../schemas/lists.ts';
import { SITE } from '../../site.ts';

export interface EventItem {
  /** `2011/almaty-regional-workshop`. */
  id: string;
  url: string;
  title: string;
  summary: string;
  kind: { id: keyof typeof EVENT_KINDS; label: string };
  /** As the record has it (EDTF), in words, and what ISO 8601 can say of its ends: a day, a month or a year. */
  date: { edtf: string; words: string; start: string | undefined; end: string | undefined };
  /** `Almaty, Kazakhstan`. */
  where: string | undefined;
  place: string | undefined;
  /** ISO 3166-1 alpha-2. */
  country: string | undefined;
  coordinates: { lat: number; lon: number } | undefined;
  series: { title: string; ordinal: number | undefined } | undefined;
  /** Who organised or hosted it, by the names of that day. */
  organisers: readonly string[];
  topics: readonly string[];
  /** The document that it mainly rests on. */
  source: { title: string; url: string | undefined } | undefined;
  reviewed: string;
}

const ORGANISING = new Set(['organiser', 'host']);

/** @param catalogue the one that the event belongs to */
export const eventItem = oncePerEvent((catalogue, event): EventItem => {
  const { id, data } = event;
  const date = edtfDate(data.date);
  const place = data.place === undefined ? undefined : catalogue.get('places', data.place).data;
  const main = catalogue.find('sources', data.sources[0] ?? '')?.data;
  return {
    id,
    url: SITE.url + addressOf('events', id),
    title: data.title,
    summary: data.summary,
    kind: { id: data.kind, label: EVENT_KINDS[data.kind] },
    date: {
      edtf: data.date,
      words: formatDate(date),
      start: htmlDate(date.start),
      end: htmlDate(date.end),
    },
    where: whereWords(catalogue, event),
    place: place?.name,
    country: place?.country ?? data.country,
    coordinates:
      place?.lat === undefined || place.lon === undefined ? undefined : { lat: place.lat, lon: place.lon },
    series: data.series && {
      title: catalogue.get('series', data.series.id).data.title,
      ordinal: data.series.ordinal,
    },
    organisers: data.organisations
      .filter(({ role }) => ORGANISING.has(role))
      .map((each) => nameOn(catalogue.get('organisations', each.id), date)),
    topics: data.topics.map((topic) => catalogue.get('topics', topic).data.prefLabel),
    source: main && { title: main.title, url: main.url },
    reviewed: data.reviewed,
  };
});
