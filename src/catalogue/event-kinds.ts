/** The kinds of event that the record has. */
import { EVENT_KINDS, keysOf } from '../schemas/lists.ts';
import { grouped } from './lists.ts';
import { oncePerCatalogue } from './once.ts';

/** Events of each kind that has any, in the order of the list of kinds; inside a kind in the order of time. */
export const eventsByKind = oncePerCatalogue((catalogue) =>
  grouped(catalogue.all('events'), keysOf(EVENT_KINDS), ({ data }) => data.kind).map(({ key, entries }) => ({
    kind: key,
    events: entries,
  })),
);
