/** A list of events as a bibliography: our page of each. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { EventList } from '../../catalogue/event-lists.ts';
import { oncePerEvent } from '../../catalogue/once.ts';
import { bibtexOf } from '../citations/bibtex.ts';
import { cslOfPage } from '../citations/csl.ts';
import { risOf } from '../citations/ris.ts';

const bibtex = oncePerEvent((_, event) => bibtexOf([cslOfPage(event)]));
const ris = oncePerEvent((_, event) => risOf([cslOfPage(event)]));

/** For LaTeX. */
export const bibtexBibliography = (catalogue: Catalogue, { events }: EventList): string =>
  events.map((event) => bibtex(catalogue, event)).join('\n');

/** For reference managers. */
export const risBibliography = (catalogue: Catalogue, { events }: EventList): string =>
  events.map((event) => ris(catalogue, event)).join('');
