/**
 * The closed lists of the record: every word an editor may choose, with the words a reader sees.
 * The order of a list is the order in which pages show it.
 */

/** What sort of event it was. */
export const EVENT_KINDS = {
  workshop: 'Workshop',
  'round-table': 'Round table',
  'expert-meeting': 'Expert meeting',
  conference: 'Conference',
  seminar: 'Seminar',
  training: 'Training course',
  exercise: 'Simulation exercise',
  launch: 'Launch of a publication',
  presentation: 'Presentation of results',
  visit: 'Country visit',
  meeting: 'Meeting',
  campaign: 'Campaign',
  other: 'Other event',
} as const;

/** How an organisation took part in an event, a series or a project. */
export const ROLES = {
  organiser: 'Organiser',
  host: 'Host',
  'co-operation': 'In co-operation with',
  implementer: 'Carried out by',
  funder: 'Paid for by',
  expert: 'Sent experts',
  participant: 'Took part',
  mentioned: 'Named in the source',
} as const;

/** How countries appear in an event. */
export const COUNTRY_ROLES = {
  participant: 'Took part',
  expert: 'Sent experts',
  covered: 'Covered by it',
} as const;

/** What sort of body an organisation is: the word for one, and for a group of them. */
export const ORGANISATION_KINDS = {
  intergovernmental: { one: 'International organisation', many: 'International organisations' },
  'un-body': { one: 'United Nations body', many: 'United Nations bodies' },
  'osce-institution': { one: 'OSCE institution or unit', many: 'OSCE institutions and Secretariat units' },
  'field-operation': { one: 'OSCE field operation', many: 'OSCE field operations' },
  ministry: { one: 'Ministry', many: 'Ministries' },
  department: { one: 'Department of a ministry', many: 'Departments of ministries' },
  'state-body': { one: 'State body', many: 'Other State bodies' },
  court: { one: 'Court', many: 'Courts' },
  academy: { one: 'Academy', many: 'Academies' },
  embassy: { one: 'Embassy', many: 'Embassies' },
  state: { one: 'State', many: 'States as partners or funders' },
  ngo: { one: 'Non-governmental organisation', many: 'Non-governmental organisations' },
} as const;

/** What sort of document a source is. */
export const SOURCE_KINDS = {
  'press-release': 'Press release',
  news: 'News report',
  notice: 'Notice',
  'web-page': 'Web page',
  book: 'Book',
  'catalogue-record': 'Library record',
  report: 'Report',
  legal: 'Legal text',
  'data-set': 'Data set',
} as const;

/** Where the text of a source was read. */
export const SEEN = {
  'own-page': 'on the publisher’s own page',
  mirror: 'on a mirror that carries the same page number',
  reprint: 'in a reprint by another publisher',
  copy: 'in a copy on a document-sharing site',
  mention: 'only as a mention in another text',
} as const;

/** How far a source can be trusted, in words. */
export const GRADES = {
  A: {
    label: 'Read at the issuing body',
    meaning: 'The text was read on the page of the body that issued it.',
  },
  B: {
    label: 'Read on a mirror',
    meaning:
      'An official text, read on a mirror that carries the same page number. Its wording is reliable; its address was worked out, not opened.',
  },
  C: {
    label: 'Read second-hand',
    meaning:
      'A reprint, a news item, a library record or a note by another organisation. The facts are likely right; the wording may have been shortened or added to.',
  },
  D: {
    label: 'Uncertain',
    meaning:
      'A mention only, or a date or an identity that was worked out. Confirm it before you rely on it.',
  },
} as const;

/** The languages that names are given in (BCP 47). */
export const LANGUAGES = { en: 'English', ru: 'Russian', kk: 'Kazakh' } as const;

/** The chapter numbers of the guidebook, as the book prints them. */
export const CHAPTER_NUMBERS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const;

/** The keys of a closed list as the tuple that zod's enum wants. */
export function keysOf<T extends Record<string, unknown>>(
  list: T,
): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(list) as [keyof T & string, ...(keyof T & string)[]];
}
