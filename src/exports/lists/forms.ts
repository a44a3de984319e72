/** The forms in which a list of events is published besides its page. */
import type { EventList } from '../../catalogue/event-lists.ts';
import { LIST_FORMS, type ListForm } from '../../catalogue/permalinks.ts';
import { keysOf } from '../../schemas/lists.ts';
import { hasCalendar } from './calendar.ts';

/** What each is, for hosts, browsers and programs. */
export const FORM_TYPES: Readonly<Record<ListForm, string>> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  csv: 'text/csv',
  calendar: 'text/calendar',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** The forms that a list has. */
export const formsOf = (list: EventList): ListForm[] =>
  keysOf(LIST_FORMS).filter((form) => form !== 'calendar' || hasCalendar(list));
