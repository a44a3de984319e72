/** Each list of events as a bibliography for reference managers. */
import { risBibliography } from '../../exports/lists/bibliography.ts';
import { formRoute, inOneFile } from './_forms.ts';

export const { getStaticPaths, GET } = formRoute('ris', risBibliography, inOneFile);
