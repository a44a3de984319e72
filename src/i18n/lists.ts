/** Interface words of lists, their pages and the ways through them. */

/** What the parts of a page are called that list other entries: the heading, and what they list, in the plural. */
export const sectionWords = {
  events: { heading: 'Events', many: 'events' },
  editions: { heading: 'The events of the series', many: 'events' },
  workOf: { heading: 'Series, projects and publications', many: 'series, projects and publications' },
  workAt: { heading: 'Projects and publications', many: 'series, projects and publications' },
  people: { heading: 'People who spoke for it', many: 'people who spoke for it' },
  parts: { heading: 'Bodies that belong to it', many: 'bodies that belong to it' },
  published: { heading: 'Sources it published', many: 'sources that it published' },
  seats: { heading: 'Organisations seated here', many: 'organisations seated there' },
  onTopic: { heading: 'Also on this topic', many: 'other entries on it' },
  usedIn: { heading: 'Where the word is used', many: 'entries that use the word' },
  supports: { heading: 'What this source supports', many: 'entries that rest on it' },
  tookPart: { heading: 'Took part in', many: 'events in which it took part' },
  sentExperts: { heading: 'Sent experts to', many: 'events to which it sent experts' },
  covered: { heading: 'Events that dealt with it', many: 'events that dealt with it' },
  heldHere: { heading: 'Held here', many: 'events held there' },
  places: { heading: 'Places', many: 'places' },
  organisations: { heading: 'Organisations', many: 'organisations seated there' },
  alsoOf: { heading: 'Also of this time', many: 'other entries of this time' },
  sources: { heading: 'Documents of this grade', many: 'documents of this grade' },
  restingOn: { heading: 'What rests on them', many: 'entries whose main source has this grade' },
} as const;

/** Kinds of entry as headings of groups. */
export const kindsMany = {
  events: 'Events',
  series: 'Series',
  projects: 'Projects',
  guidebook: 'The guidebook',
  chapters: 'Chapters of the guidebook',
  organisations: 'Organisations',
  people: 'People',
  places: 'Places',
  topics: 'Topics',
  glossary: 'Glossary',
  sources: 'Sources',
  pages: 'About the record',
} as const;

/** Kinds of event as headings of their lists; schemas/lists.ts has the word for one. */
export const eventKindsMany = {
  workshop: 'Workshops',
  'round-table': 'Round tables',
  'expert-meeting': 'Expert meetings',
  conference: 'Conferences',
  seminar: 'Seminars',
  training: 'Training courses',
  exercise: 'Simulation exercises',
  launch: 'Launches of publications',
  presentation: 'Presentations of results',
  visit: 'Country visits',
  meeting: 'Meetings',
  campaign: 'Campaigns',
  other: 'Other events',
} as const;

const number = new Intl.NumberFormat('en-GB');

export const listWords = {
  /** A link to a whole list; `many` is a plural. */
  all: (count: number, many: string): string => `All ${number.format(count)} ${many}`,
  /** Above the start of a list that is cut. */
  latest: (shown: number, count: number): string => `The latest ${String(shown)} of ${number.format(count)}.`,
  first: (shown: number, count: number): string => `The first ${String(shown)} of ${number.format(count)}.`,
  pages: 'Pages of this list',
  page: (page: number): string => `Page ${number.format(page)}`,
  pageOf: (page: number, of: number): string => `Page ${number.format(page)} of ${number.format(of)}`,
  previous: 'Previous page',
  next: 'Next page',
  /** Under the line of years. */
  dot: (events: number): string => `A dot stands for up to ${number.format(events)} events.`,
  /** Ends a row of links that is cut. */
  others: (count: number): string => `and ${number.format(count)} more`,
  statements: 'statements on record',
  inTime: 'in the order of time',
  byName: 'by name',
  byTitle: 'All of them by title',
  groups: 'Parts of this list',
  continued: 'continued',
  monthUnknown: 'Month unknown',
  years: 'Years',
  eventKinds: 'Kinds of event',
  grades: 'Grades of trust',
} as const;

/** Pages of years and decades, by what they are; `id` is `2011` or `2010s`. */
export const periodWords = {
  title: {
    year: (id: string): string => `Events of ${id}`,
    decade: (id: string): string => `Events of the ${id}`,
    undated: (): string => 'Events whose year is unknown',
  },
  /** Of a time of which the record has no event, but something else. */
  titleWithout: {
    year: (id: string): string => `The year ${id}`,
    decade: (id: string): string => `The ${id}`,
    undated: (): string => 'Year unknown',
  },
  /** After `9 events of the record`. */
  within: {
    year: (id: string): string => `in ${id}`,
    decade: (id: string): string => `in the ${id}`,
    undated: (): string => 'whose year no source gives',
  },
  others: { year: 'Other years', decade: 'Other decades', undated: 'Other years' },
  noEvents: 'The record has no event of this time, only what is listed here.',
  noEvent: 'No event',
  onlyMore: 'only what else it has of that time: projects, officials in their posts, documents.',
  latest: 'The latest',
  onlyOther: 'Years without an event in the record, but with documents, work or posts',
} as const;

/** Pages of open questions. */
export const openWords = {
  ofEvents: 'About events, by year',
  ofOthers: 'About series, projects, bodies and people',
  year: (year: string): string => (year === 'undated' ? 'events whose year is unknown' : `events of ${year}`),
  kind: (label: string): string => label.toLowerCase(),
  otherParts: 'Other open questions',
  repeats: 'statements that recur',
  howFound: 'Editors mark such statements when they read the documents side by side.',
} as const;

/** Lists of events in the forms that programs read. */
export const formWords = {
  allEvents: 'All events',
  eventsOf: (what: string): string => `${what}: events`,
  /** Before the names of the forms. */
  these: 'These events as',
  names: {
    atom: 'Atom feed',
    json: 'JSON Feed',
    csv: 'table (CSV)',
    calendar: 'calendar',
    bibtex: 'BibTeX',
    ris: 'RIS',
  },
  asTable: (events: number): string => `${number.format(events)} in a table (CSV)`,
  notOnCalendar: (left: number, of: number): string =>
    left === 0
      ? `All ${number.format(of)} events of the list.`
      : `${number.format(of - left)} of the ${number.format(of)} events of the list: of the others no source gives the days.`,
} as const;
