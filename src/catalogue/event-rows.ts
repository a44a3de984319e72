/** Events as lists show them. An event stands in some twenty lists; what is said of it there is made once. */
import { edtfDate } from '../schemas/edtf.ts';
import { EVENT_KINDS } from '../schemas/lists.ts';
import { formatDate, htmlDate } from './dates.ts';
import { oncePerEvent } from './once.ts';
import { whereWords } from './participation.ts';
import { addressOf } from './permalinks.ts';

interface EventRow {
  address: string;
  title: string;
  summary: string;
  /** In words. */
  date: string;
  /** The value of `<time datetime>`, if HTML has a form for the date. */
  machineDate: string | undefined;
  /** Of what kind it was, and where: `Workshop · Almaty, Kazakhstan`. */
  kindAndPlace: string;
}

/** @param catalogue the one that the event belongs to */
export const eventRow = oncePerEvent((catalogue, event): EventRow => {
  const { data } = event;
  const date = edtfDate(data.date);
  return {
    address: addressOf('events', event.id),
    title: data.title,
    summary: data.summary,
    date: formatDate(date),
    machineDate: htmlDate(date.start ?? date.end),
    kindAndPlace: [EVENT_KINDS[data.kind], whereWords(catalogue, event)].filter(Boolean).join(' · '),
  };
});
