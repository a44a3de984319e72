/** How long lists are divided under headings. */
import { kindsMany, listWords } from '../i18n/lists.ts';
import { edtfDate } from '../schemas/edtf.ts';
import { ORGANISATION_KINDS, keysOf } from '../schemas/lists.ts';
import type { Catalogue } from './catalogue.ts';
import { countryName } from './countries.ts';
import { monthOf } from './dates.ts';
import { capitalise, isEvent, titleOf, type AnyEntry } from './entry.ts';
import { yearLabel, yearOfEvent } from './lists.ts';
import { addressOf } from './permalinks.ts';

/** A way to divide a list. Members of a group must stand together in it. */
export interface Grouping {
  /** The group of a member: the id of its heading. */
  idOf: (member: AnyEntry) => string;
  /** The words of its heading. */
  labelOf: (id: string) => string;
  /** Where its heading leads, if it leads anywhere. */
  addressOf?: (id: string) => string;
}

/** Events by year, all else by kind. The heading of 2011 has the id `y2011`. */
export const byYearOrKind: Grouping = {
  idOf: (entry) => (isEvent(entry) ? `y${yearOfEvent(entry)}` : entry.kind),
  labelOf: (id) => (id in kindsMany ? kindsMany[id as keyof typeof kindsMany] : yearLabel(id.slice(1))),
};

const byOrganisationKind: Grouping = {
  idOf: (entry) => (entry.kind === 'organisations' ? entry.data.kind : entry.kind),
  labelOf: (id) => ORGANISATION_KINDS[id as keyof typeof ORGANISATION_KINDS].many,
};

const byCountry: Grouping = {
  idOf: (entry) => (entry.kind === 'places' ? entry.data.country.toLowerCase() : entry.kind),
  labelOf: (id) => countryName(id.toUpperCase()),
  addressOf: (id) => addressOf('countries', id),
};

const NO_MONTH = 'no-month';

/** Events of one year by month. */
export const byMonth: Grouping = {
  idOf: (entry) =>
    (isEvent(entry) ? (monthOf(edtfDate(entry.data.date)) ?? NO_MONTH) : entry.kind).toLowerCase(),
  labelOf: (id) => (id === NO_MONTH ? listWords.monthUnknown : capitalise(id)),
};

/** Entries by the first letter of their titles, in whatever script; signs and figures together. */
export const byLetter: Grouping = {
  idOf: (entry) => {
    const first = titleOf(entry).normalize('NFD').charAt(0);
    return /\p{L}/u.test(first) ? `letter-${first.toLowerCase()}` : 'figures';
  },
  labelOf: (id) => (id === 'figures' ? '0–9' : id.slice('letter-'.length).toUpperCase()),
};

/** Organisations by kind, in the order of the list of kinds; inside a kind by name. */
export function organisationsByKind(catalogue: Catalogue) {
  const kinds = keysOf(ORGANISATION_KINDS);
  const members = catalogue
    .all('organisations')
    .toSorted((a, b) => kinds.indexOf(a.data.kind) - kinds.indexOf(b.data.kind));
  return { members, grouping: byOrganisationKind };
}

/** Towns by the name of their country; inside a country by name. */
export function placesByCountry(catalogue: Catalogue) {
  const members = catalogue
    .all('places')
    .toSorted((a, b) => compare(countryName(a.data.country), countryName(b.data.country)));
  return { members, grouping: byCountry };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
