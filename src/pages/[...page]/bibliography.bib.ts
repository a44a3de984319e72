/** Each list of events as a bibliography for LaTeX. */
import { bibtexBibliography } from '../../exports/lists/bibliography.ts';
import { formRoute, inOneFile } from './_forms.ts';

export const { getStaticPaths, GET } = formRoute('bibtex', bibtexBibliography, inOneFile);
