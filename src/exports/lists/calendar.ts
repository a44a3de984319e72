/**
 * A list of events as a calendar (RFC 5545, RFC 7986). All of them last whole days. Events whose days nobody knows are
 * left out, and the description of the calendar says how many.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { EventList } from '../../catalogue/event-lists.ts';
import type { Entry } from '../../catalogue/entry.ts';
import { oncePerEvent } from '../../catalogue/once.ts';
import { formAddress } from '../../catalogue/permalinks.ts';
import { formWords } from '../../i18n/lists.ts';
import { edtfDate, type Moment } from '../../schemas/edtf.ts';
import { SITE } from '../../site.ts';
import { eventItem } from './item.ts';
import { contentLines, textValue } from './calendar-lines.ts';

/** Makes the ids of events unlike those of other calendars (RFC 7986, 5.3). */
const HOST = new URL(SITE.url).hostname;

/** The first day, and the day after the last, as the standard counts. Undefined if one of them is not known. */
function daysOf({ data }: Entry<'events'>): { start: string; end: string } | undefined {
  const { start, end } = edtfDate(data.date);
  const first = dayOf(start, 0);
  const after = dayOf(end, 1);
  return first === undefined || after === undefined ? undefined : { start: first, end: after };
}

/** `20111109`, or so many days later; undefined if not all of the day is known. */
function dayOf(moment: Moment | undefined, later: number): string | undefined {
  if (moment?.year === undefined || moment.month === undefined || moment.day === undefined) return undefined;
  const day = new Date(0);
  day.setUTCFullYear(moment.year, moment.month - 1, moment.day + later);
  return day.toISOString().slice(0, 10).replaceAll('-', '');
}

/** True if at least one event can stand on a calendar: a calendar must hold something (RFC 5545, 3.6). */
export const hasCalendar = ({ events }: EventList): boolean =>
  events.some((event) => daysOf(event) !== undefined);

/** Midnight of the day of a review: the only clock that the record has. */
const stamp = (day: string): string => `${day.replaceAll('-', '')}T000000Z`;

const component = oncePerEvent((catalogue, event): string | undefined => {
  const days = daysOf(event);
  if (!days) return undefined;
  const { id, url, title, summary, kind, where, coordinates, organisers, topics, reviewed } = eventItem(
    catalogue,
    event,
  );
  return contentLines([
    ['BEGIN', 'VEVENT'],
    ['UID', `${id}@${HOST}`],
    ['DTSTAMP', stamp(reviewed)],
    ['LAST-MODIFIED', stamp(reviewed)],
    ['DTSTART;VALUE=DATE', days.start],
    ['DTEND;VALUE=DATE', days.end],
    ['SUMMARY', textValue(title)],
    ['DESCRIPTION', textValue(summary)],
    ['LOCATION', where && textValue(where)],
    ['GEO', coordinates && `${String(coordinates.lat)};${String(coordinates.lon)}`],
    ['URL', url],
    ['CATEGORIES', [kind.label, ...topics].map(textValue).join(',')],
    // Names, not addresses: ORGANIZER wants one to write to.
    ['CONTACT', organisers.length === 0 ? undefined : textValue(organisers.join('; '))],
    ['STATUS', 'CONFIRMED'],
    ['CLASS', 'PUBLIC'],
    // Whoever loads it is not taken to be busy.
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ]);
});

/** The text of the calendar of a list that has one. */
export function eventCalendar(catalogue: Catalogue, list: EventList): string {
  const { address, title, events, reviewed } = list;
  const components = events.flatMap((event) => component(catalogue, event) ?? []);
  const name = textValue(`${title} – ${SITE.name}`);
  return (
    contentLines([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', `-//${SITE.name}//Events//EN`],
      ['METHOD', 'PUBLISH'],
      ['NAME', name],
      // What programs asked for before RFC 7986.
      ['X-WR-CALNAME', name],
      ['DESCRIPTION', textValue(formWords.notOnCalendar(events.length - components.length, events.length))],
      ['LAST-MODIFIED', stamp(reviewed)],
      ['URL', SITE.url + address],
      ['SOURCE;VALUE=URI', SITE.url + formAddress(address, 'calendar')],
    ]) +
    components.join('') +
    contentLines([['END', 'VCALENDAR']])
  );
}
