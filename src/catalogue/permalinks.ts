/**
 * The ONE maker of addresses. Every address ends in a slash, so that a folder with an index file serves it on any host.
 */
import type { Kind } from '../schemas/kinds.ts';
import type { EVENT_KINDS, GRADES } from '../schemas/lists.ts';
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
/** What programs that gather pages ask for first (robots.txt, sitemaps.org, llmstxt.org, RFC 9116). */
export const ROBOTS = '/robots.txt';
export const SITEMAP = '/sitemap.xml';
export const LLMS = '/llms.txt';
export const SECURITY = '/.well-known/security.txt';
export const OPEN_QUESTIONS = '/open-questions/';
/** The statements that recur. */
export const REPEATS = '/open-questions/repeats/';
/** The kinds of event, with a list of each. */
export const EVENT_KINDS_LIST = '/events/kinds/';
/** The grades of trust, with the sources of each and what rests on them. */
export const GRADES_LIST = '/sources/grades/';
export const NOT_FOUND = '/404.html';
/** Where a partner checks the links it has to us. */
export const LINKS = '/links/';
/** What answers, what moved and what is gone, for that page and for programs. */
export const LINKS_FILE = '/links.json';

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

/** The list of ten years' events; `decade` is `2010s`. */
export const decadeAddress = (decade: string): string => `/events/${decade}/`;

/** The list of the events of one kind. */
export const eventKindAddress = (kind: keyof typeof EVENT_KINDS): string => `${EVENT_KINDS_LIST}${kind}/`;

/** The sources of one grade, and what rests on them. */
export const gradeAddress = (grade: keyof typeof GRADES): string => `${GRADES_LIST}${grade.toLowerCase()}/`;

/** The open questions of the events of a year (`2011`, `undated`), or of another kind of entry. */
export const openQuestionsAddress = (part: string): string => `${OPEN_QUESTIONS}${part}/`;

/**
 * The whole list of which a page shows the start under one of its headings: that of the part `events` of
 * `/organisations/osce/` is `/organisations/osce/events/`.
 */
export const listAddress = (page: string, part: string): string => `${page}${part}/`;

/** The forms of a list of events for programs: the name of each below the address of the list's page. */
export const LIST_FORMS = {
  atom: 'feed.atom',
  json: 'feed.json',
  csv: 'list.csv',
  calendar: 'calendar.ics',
  bibtex: 'bibliography.bib',
  ris: 'bibliography.ris',
} as const;

export type ListForm = keyof typeof LIST_FORMS;

/** A list in one of its forms: `/events/2011/feed.atom`. */
export const formAddress = (list: string, form: ListForm): string => `${list}${LIST_FORMS[form]}`;

/** The earlier parts of a feed that is too long for one file, counted from 1: `/events/archive/1/feed.atom`. */
export const archiveAddress = (list: string, number: number): string => `${list}archive/${String(number)}/`;

/** The page of an entry as Markdown: `/events/2011/almaty-regional-workshop/index.md`. */
export const markdownAddress = (page: string): string => `${page}index.md`;

/**
 * What the address of a list's page has after that of the list: nothing for the first page, `page/2` for the second.
 * No entry has an address of that shape.
 */
export const pagePart = (number: number): string | undefined =>
  number === 1 ? undefined : `page/${String(number)}`;

/** One page of a list; the first has the list's own address. */
export function pageAddress(list: string, number: number): string {
  const part = pagePart(number);
  return part === undefined ? list : `${list}${part}/`;
}

/** True for the shape of an entry's own address: what lies below it belongs to it. Below a list lie other entries. */
export const isEntryAddress = (address: string): boolean =>
  /^\/(?:events\/[^/]+|(?!events\/)[^/]+)\/[^/]+\/$/.test(address);

/** Version 1 of the record for programs: its files keep their addresses and the meaning of their fields. */
export const API = '/api/v1/';
/** What can be asked of it, in OpenAPI. */
export const OPEN_API = `${API}openapi.json`;
/** The same for readers. */
export const DATA_PAGE = addressOf('pages', 'data');
/** Where programs look for the above (RFC 9727). */
export const API_CATALOGUE = '/.well-known/api-catalog';
/** The whole record in one file, and as linked data. */
export const RECORD = `${API}record.json`;
export const LINKED_RECORD = `${API}record.jsonld`;
/** The whole record as tables, and what stands in them (Frictionless Data). */
export const TABLES = `${API}tables/`;
export const DATA_PACKAGE = `${TABLES}datapackage.json`;
export const CHECKSUMS = `${API}SHA256SUMS`;

/** An entry for programs, such as `/api/v1/events/2011/almaty-regional-workshop.json`. */
export const apiEntryAddress = (kind: Kind, id: string): string => `${API}${kind}/${id}.json`;

/** The list of the entries of a kind for programs. */
export const apiListAddress = (kind: Kind | 'countries'): string => `${API}${kind}.json`;

/** The JSON Schema of a file for programs: of the entries of a kind (`events`), of a list (`events-list`). */
export const schemaAddress = (name: string): string => `${API}schemas/${name}.json`;

/** A table of the whole record, such as `events`. */
export const tableAddress = (name: string): string => `${TABLES}${name}.csv`;
