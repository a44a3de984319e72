/** Answers in the order of time, and filters without what the record has no more. */
import type { FilterName, Filters } from '../filters.ts';
import type { Hit, Instance } from './engine.ts';

/** Sorts answers by date, in place; pages without a date come last, best first. @param dates ranks of pages, oldest first */
export function inTimeOrder(
  hits: Hit[],
  dates: ReadonlyMap<string, number>,
  sort: 'newest' | 'oldest',
): void {
  const way = sort === 'newest' ? -1 : 1;
  const rank = ({ id }: Hit) => way * (dates.get(id) ?? way * Infinity);
  // Never Infinity - Infinity, which is no number.
  hits.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** The filters without the values that no page has; undefined if there are no such values. */
export async function livingFilters(instance: Instance, filters: Filters): Promise<Filters | undefined> {
  const known = await instance.filters();
  const living = Object.entries(filters).map(
    ([name, values]) => [name, values.filter((value) => known[name]?.[value] !== undefined)] as const,
  );
  const isWhole = living.every(([name, left]) => left.length === filters[name as FilterName]?.length);
  return isWhole ? undefined : Object.fromEntries(living);
}
