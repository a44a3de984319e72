/** Words of the filters of search. They stand apart because the script loads them with the filters only. */

/** What the filters are called, in the order in which readers see them. */
export const filterNames = {
  kind: 'Kind of page',
  'event-kind': 'Kind of event',
  decade: 'Decade',
  year: 'Year',
  country: 'Country',
  place: 'Place',
  organisation: 'Organisation',
  topic: 'Topic',
  grade: 'Trust grade',
} as const;

export const filterWords = {
  gone: (filter: string): string => `Nothing in the record has the filter ${filter}: it was left out.`,
  remove: (filter: string): string => `Remove filter ${filter}`,
  removed: (filter: string): string => `Filter ${filter} removed.`,
  clear: 'Clear all filters',
  cleared: 'All filters removed.',
  chosen: (count: number): string => `${String(count)} chosen`,
  showAll: (count: number): string => `Show all ${String(count)}`,
} as const;
