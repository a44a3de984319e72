/** Entries worth a look from an event: those that share most with it. */
import { edtfDate } from '../schemas/edtf.ts';
import type { Catalogue } from './catalogue.ts';
import { sortKey } from './dates.ts';
import type { Entry } from './entry.ts';

/** What a shared trait is worth. A shared topic says more than a shared place or partner. */
const WORTH = { topic: 2, place: 1, organisation: 0.5, series: 3, project: 4 } as const;

/** The events that share most with one, at most `limit`, best first; equal ones in the order of time. */
export function relatedEvents(catalogue: Catalogue, entry: Entry<'events'>, limit = 4): Entry<'events'>[] {
  const { data } = entry;
  const scores = new Map<Entry<'events'>, number>();
  const add = (ref: Parameters<Catalogue['pointingAt']>[0], worth: number) => {
    for (const other of catalogue.pointingAt(ref)) {
      if (other.kind === 'events' && other !== entry) scores.set(other, (scores.get(other) ?? 0) + worth);
    }
  };
  for (const topic of data.topics) add(`topics/${topic}`, WORTH.topic);
  for (const { id } of data.organisations) add(`organisations/${id}`, WORTH.organisation);
  if (data.place !== undefined) add(`places/${data.place}`, WORTH.place);
  if (data.series) add(`series/${data.series.id}`, WORTH.series);
  if (data.project !== undefined) add(`projects/${data.project}`, WORTH.project);
  const time = ({ data: { date } }: Entry<'events'>) => sortKey(edtfDate(date));
  return [...scores]
    .sort(([a, first], [b, second]) => second - first || (time(a) < time(b) ? -1 : 1))
    .slice(0, limit)
    .map(([event]) => event);
}
