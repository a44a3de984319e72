/** Entries worth a look from an event: those that share most with it. */
import type { Catalogue } from './catalogue.ts';
import { isEvent, type Entry, type Ref } from './entry.ts';
import { oncePerCatalogue } from './once.ts';

/** What a shared trait is worth. A shared topic says more than a shared place or partner. */
const WORTH = { topic: 2, place: 1, organisation: 0.5, series: 3, project: 4 } as const;

/**
 * Of the events that share a trait, how many are weighed on either side: those nearest in time. Without an end, each of
 * thousands of events would be compared with thousands.
 */
const REACH = 50;

type Event = Entry<'events'>;

/** The place of each event in the order of time. */
const ranks = oncePerCatalogue(
  (catalogue) => new Map(catalogue.all('events').map((event, index) => [event, index])),
);

/** The events that point at something, in the order of time; each list is made once. */
const eventsAt = oncePerCatalogue((catalogue) => {
  const lists = new Map<Ref, Event[]>();
  return (ref: Ref): readonly Event[] => {
    const list = lists.get(ref) ?? catalogue.pointingAt(ref).filter(isEvent);
    lists.set(ref, list);
    return list;
  };
});

/** The events that share most with one, at most `limit`, best first; equal ones in the order of time. */
export function relatedEvents(catalogue: Catalogue, entry: Event, limit = 4): Event[] {
  const { data } = entry;
  const rank = ranks(catalogue);
  const rankOf = (event: Event) => rank.get(event) ?? -1;
  const scores = new Map<Event, number>();
  const add = (ref: Ref, worth: number) => {
    const events = eventsAt(catalogue)(ref);
    const at = placeOf(events, rankOf(entry), rankOf);
    for (const other of events.slice(Math.max(0, at - REACH), at + REACH + 1))
      if (other !== entry) scores.set(other, (scores.get(other) ?? 0) + worth);
  };
  for (const topic of data.topics) add(`topics/${topic}`, WORTH.topic);
  for (const { id } of data.organisations) add(`organisations/${id}`, WORTH.organisation);
  if (data.place !== undefined) add(`places/${data.place}`, WORTH.place);
  if (data.series) add(`series/${data.series.id}`, WORTH.series);
  if (data.project !== undefined) add(`projects/${data.project}`, WORTH.project);

  const best: [event: Event, score: number][] = [];
  for (const [event, score] of scores) {
    const isBehind = ([other, otherScore]: [Event, number]) =>
      score > otherScore || (score === otherScore && rankOf(event) < rankOf(other));
    const last = best.at(-1);
    if (best.length === limit && last && !isBehind(last)) continue;
    const at = best.findIndex(isBehind);
    best.splice(at === -1 ? best.length : at, 0, [event, score]);
    best.length = Math.min(best.length, limit);
  }
  return best.map(([event]) => event);
}

/** Where an event of that rank stands in a list, or would stand. */
function placeOf(events: readonly Event[], rank: number, rankOf: (event: Event) => number): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const event = events[middle];
    if (event !== undefined && rankOf(event) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
