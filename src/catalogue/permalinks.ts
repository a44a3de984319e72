/**
 * The ONE maker of addresses. Every address ends in a slash, so that a folder with an index file serves it on any host.
 */
import type { Kind } from '../schemas/kinds.ts';
import type { Ref } from './entry.ts';

/** The lists of entries and the pages that are made from no entry. */
export const LISTS = {
  events: '/events/',
  series: '/series/',
  projects: '/projects/',
  organisations: '/organisations/',
  people: '/people/',
  places: '/places/',
  topics: '/topics/',
  countries: '/countries/',
  glossary: '/glossary/',
  sources: '/sources/',
} as const;

export const HOME = '/';
export const SEARCH = '/search/';
/** Tells browsers how the record is searched. */
export const OPEN_SEARCH = '/opensearch.xml';
export const OPEN_QUESTIONS = '/open-questions/';
export const NOT_FOUND = '/404.html';

/** The address of an entry, such as `/events/2011/almaty-regional-workshop/`. */
export function addressOf(kind: Kind | 'countries', id: string): string {
  switch (kind) {
    case 'guidebook':
      return '/guidebook/';
    case 'chapters':
      return `/guidebook/${id}/`;
    case 'pages':
      return `/${id}/`;
    default:
      return `/${kind}/${id.toLowerCase()}/`;
  }
}

/** The address that a reference leads to. */
export function addressOfRef(ref: Ref): string {
  const slash = ref.indexOf('/');
  return addressOf(ref.slice(0, slash) as Kind | 'countries', ref.slice(slash + 1));
}

/** The list of one year's events; `year` is four digits or `undated`. */
export const yearAddress = (year: string): string => `/events/${year}/`;
