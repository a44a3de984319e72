/** Interface words of search. */

/** What the script says in the reader's browser; it travels with the script, so it holds nothing else. */
export const searchWords = {
  found: (count: number, query: string): string =>
    `${String(count)} ${count === 1 ? 'result' : 'results'}${query === '' ? ' with these filters' : ` for “${query}”`}.`,
  shown: (count: number): string => `The first ${String(count)} are shown.`,
  none: (query: string): string =>
    `Nothing found${query === '' ? ' with these filters' : ` for “${query}”`}.`,
  noneWhole: (query: string): string => `No page has all the words of “${query}”.`,
  onlyNames: (query: string): string => `Nothing more found in the text for “${query}”.`,
  lacking: 'Pages that lack some of the words',
  names: 'Names and titles',
  passing: 'Names in the question',
  text: 'In the text',
  separator: ' · ',
} as const;

/** What the status line of the search page can say as it stands; it holds them as attributes, not the script. */
export const statusWords = {
  loading: 'Searching…',
  others: 'Pages that lack some of the words follow.',
  short: 'One letter leads to half the record: type a second one to search the text too.',
  cut: (length: number): string => `Only the first ${String(length)} characters were searched for.`,
  failed:
    'Search could not be loaded. Check the connection and press Search to try again, or look through the lists below.',
  partly:
    'Only names and titles were searched: the text could not be loaded. Check the connection and press Search to try again.',
  unlisted: 'The filters could not be loaded. Close and open them to try again.',
} as const;

/** What the page of search says by itself. */
export const searchPageWords = {
  noScript: 'Search needs JavaScript, which is off in this browser. The lists below lead to every page.',
  sort: 'Sort by',
  sorts: { relevance: 'Relevance', newest: 'Newest first', oldest: 'Oldest first' },
  filter: 'Filter',
  filterHint: 'Within a group, any choice will do. Each further group narrows the results.',
  years: 'Years',
  see: 'See the results',
  filtersInUse: 'Filters in use',
  advice: 'Fewer or other words may help, and so may the',
  adviceLists: 'lists of the record',
  unfiltered: 'Search without the filters',
  tell: 'Should there be something?',
  tellEditors: 'Tell the editors',
  tellHow:
    'in an issue on GitHub. Your words go into it; nothing is sent before you send it there, and then it is public.',
  tellTitle: 'Search finds nothing for',
  more: 'Show more results',
  browse: 'Look through the record',
  allOf: 'Lists',
  undated: 'Undated',
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
