/** Each list of events as a table. */
import { eventTable } from '../../exports/lists/table.ts';
import { formRoute, inOneFile } from './_forms.ts';

export const { getStaticPaths, GET } = formRoute('csv', eventTable, inOneFile);
