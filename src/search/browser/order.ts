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

/** The filters without the values that no page has, and those values. */
export async function withoutGone(
  instance: Instance,
  filters: Filters,
): Promise<{ filters: Filters; gone: (readonly [FilterName, string])[] }> {
  const known = await instance.filters();
  const chosen = Object.entries(filters) as [FilterName, readonly string[]][];
  const isGone = (name: FilterName, value: string) => known[name]?.[value] === undefined;
  return {
    filters: Object.fromEntries(
      chosen.map(([name, values]) => [name, values.filter((value) => !isGone(name, value))]),
    ),
    gone: chosen.flatMap(([name, values]) =>
      values.filter((value) => isGone(name, value)).map((value) => [name, value] as const),
    ),
  };
}
