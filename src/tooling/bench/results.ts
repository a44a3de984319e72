/** What one run of the bench found. */
import type { BuildCost } from './build/run-build.ts';
import type { PageWeight, Weight } from './build/weigh.ts';
import type { PageCost } from './browse/page-cost.ts';
import type { SearchCost } from './browse/search-cost.ts';
import type { SiteName } from './sites.ts';

/** The searches that are measured, and how the table calls them. */
export const SEARCHES = {
  common: 'common word',
  rare: 'rare word',
  two: 'two words',
  filtered: 'common word and country, by address',
  organisation: 'name of an organisation',
  title: 'title of an event',
} as const;

export type SearchName = keyof typeof SEARCHES;

export type LineName = 'slow' | 'fast';

/** What was seen in the browser on one line. */
export interface Browsed {
  event: PageCost;
  /** The hand-written page of the same event. */
  byHand: PageCost;
  searches: Partial<Record<SearchName, SearchCost>>;
  /** Milliseconds of a second search for a rare word. */
  second?: number;
}

export type SearchFile = 'script' | 'names' | 'vocabulary';

export interface SiteResult {
  build: BuildCost;
  weight: Weight;
  /** Files of the search besides Pagefind's, each kind the heaviest first. */
  searchFiles?: Record<SearchFile, PageWeight[]>;
  browsed?: Record<LineName, Browsed>;
}

export interface Result {
  events: number;
  sites: Partial<Record<SiteName, SiteResult>>;
  /** What could not be measured, and why, a sentence each. */
  failures: readonly string[];
}

/** All files of a kind together, compressed with brotli; undefined if there are none. */
export function weightOf({ searchFiles }: SiteResult, kind: SearchFile): number | undefined {
  const files = searchFiles?.[kind] ?? [];
  return files.length === 0 ? undefined : files.reduce((sum, { brotli }) => sum + brotli, 0);
}
