/** Each list of events as a calendar. */
import { eventCalendar } from '../../exports/lists/calendar.ts';
import { formRoute, inOneFile } from './_forms.ts';

export const { getStaticPaths, GET } = formRoute('calendar', eventCalendar, inOneFile);
