/** Interface words of search. */

/** What the script says in the reader's browser; it travels with the script, so it holds nothing else. */
export const searchWords = {
  loading: 'Searching…',
  found: (count: number, query: string): string =>
    `${String(count)} ${count === 1 ? 'result' : 'results'} for “${query}”.`,
  shown: (count: number): string => `The first ${String(count)} are shown.`,
  none: (query: string): string =>
    `Nothing found for “${query}”. Try fewer or other words, or look through the lists below.`,
  failed:
    'Search could not be loaded. Check the connection and press Search to try again, or look through the lists below.',
  cut: (length: number): string => `Only the first ${String(length)} characters were searched for.`,
  more: 'Show more results',
  separator: ' · ',
} as const;

/** What the page of search says by itself. */
export const searchPageWords = {
  results: 'Results',
  noScript: 'Search needs JavaScript, which is off in this browser. The lists below lead to every page.',
  browse: 'Look through the record',
  years: 'Events by year',
} as const;

/** What sort of page a result leads to. */
export const kindLabels = {
  events: 'Event',
  series: 'Series',
  projects: 'Project',
  guidebook: 'Guidebook',
  chapters: 'Guidebook chapter',
  organisations: 'Organisation',
  people: 'Person',
  places: 'Place',
  topics: 'Topic',
  glossary: 'Glossary term',
  sources: 'Source',
  pages: 'Page',
  countries: 'Country',
} as const;

/** What search says while the site is being worked on. It is in no production build. */
export const devSearchWords = {
  age: (age: string): string => `Answers come from the index built ${age}; run npm run build for a new one.`,
  none: 'No index was built yet; run npm run build, then reload.',
} as const;
