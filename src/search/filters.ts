/** What a reader can ask for: words, filters, an order. Pure. */

/** The filters of search, in the order in which readers see them. */
export const FILTERS = [
  'kind',
  'event-kind',
  'decade',
  'year',
  'country',
  'place',
  'organisation',
  'topic',
  'grade',
] as const;

export type FilterName = (typeof FILTERS)[number];

/**
 * The values chosen in each filter; one without a choice is left out. A page fits if it has any of the values of one
 * filter, and that for each filter. Values are ids, never words: `events`, `workshop`, `2010s`, `2011`, `KZ`, `almaty`,
 * `osce-centre-in-astana`, `victim-identification`, `A`.
 */
export type Filters = Partial<Record<FilterName, readonly string[]>>;

export type Sort = 'relevance' | 'newest' | 'oldest';

export interface Question {
  /** As it was typed; may be empty if a filter is set. */
  text: string;
  filters: Filters;
  sort: Sort;
}

/** How many results each value of each filter would give; a value that would give none may be missing. */
export type Counts = Record<FilterName, Record<string, number>>;

/** The filters in which something is chosen. */
export const chosenFilters = (filters: Filters): FilterName[] =>
  FILTERS.filter((name) => (filters[name]?.length ?? 0) > 0);
