/** Lists of events that are published in other forms too: as feeds, tables, calendars and bibliographies. */
import { formWords, periodWords } from '../i18n/lists.ts';
import type { Catalogue } from './catalogue.ts';
import { countryName } from './countries.ts';
import { isEvent, pageTitleOf, type AnyEntry, type Entry } from './entry.ts';
import { latestReview } from './lists.ts';
import { oncePerCatalogue } from './once.ts';
import { yearPeriods } from './periods.ts';
import { LISTS, addressOf, listAddress } from './permalinks.ts';
import { countrySections, sectionsOf, type Section } from './sections.ts';

export interface EventList {
  /** Of the page that shows it, or its start. */
  address: string;
  /** What no other list is called. */
  title: string;
  /** At least one, in the order of the page. */
  events: readonly Entry<'events'>[];
  /** The latest day on which one of them was reviewed, YYYY-MM-DD. */
  reviewed: string;
}

/** Kinds of entry whose pages list events. */
const LISTING = ['organisations', 'places', 'topics', 'series'] as const;

/** All events, those of each year, and those of each country, organisation, place, topic and series that has any. */
export const eventLists = oncePerCatalogue((catalogue): EventList[] => [
  ...listOf(LISTS.events, formWords.allEvents, catalogue.all('events')),
  ...yearPeriods(catalogue).flatMap(({ kind, id, address, events }) =>
    listOf(address, periodWords.title[kind](id), events),
  ),
  ...catalogue.countries.flatMap((code) =>
    listOf(
      addressOf('countries', code),
      formWords.eventsOf(countryName(code)),
      eventsIn(countrySections(catalogue, code)),
    ),
  ),
  ...LISTING.flatMap((kind) =>
    (catalogue.all(kind) as readonly AnyEntry[]).flatMap((entry) =>
      listOf(
        addressOf(kind, entry.id),
        formWords.eventsOf(pageTitleOf(entry)),
        eventsIn(sectionsOf(catalogue, entry)),
      ),
    ),
  ),
]);

const byPage = oncePerCatalogue(
  (catalogue) =>
    new Map(
      eventLists(catalogue).flatMap((list) => [
        [list.address, list],
        // Where a page shows only the start of the list, another shows the whole.
        [listAddress(list.address, 'events'), list],
      ]),
    ),
);

/** The list that a page shows, if it is published in other forms. */
export const eventListOn = (catalogue: Catalogue, page: string): EventList | undefined =>
  byPage(catalogue).get(page);

/** The events of the parts of a page, each where it stands first. */
const eventsIn = (sections: readonly Section[]): Entry<'events'>[] => [
  ...new Set(sections.flatMap(({ members }) => members.filter(isEvent))),
];

function listOf(address: string, title: string, events: readonly Entry<'events'>[]): EventList[] {
  const reviewed = latestReview(events);
  return reviewed === undefined ? [] : [{ address, title, events, reviewed }];
}
