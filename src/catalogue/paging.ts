/** Lists in pages: what keeps a page light however long its list becomes. */

/** Entries on one page of a list that gives their names: no heavier than the page of an event. */
export const PER_PAGE = 100;

/** Entries that a page shows of a list that is not its own subject; a longer list has pages of its own. */
export const SHOWN = 25;

/** The same where each has some sentences: events with their summaries, statements, the open questions of an entry. */
export const TEXTS_PER_PAGE = 40;

/** One page of a list. */
export interface PageOf<T> {
  /** From 1. */
  number: number;
  /** How many pages the list has. */
  of: number;
  items: readonly T[];
  /** How many items a full page has. */
  perPage: number;
  /** How many items the whole list has. */
  total: number;
}

/** A list in pages, in its order. An empty list has one empty page, since its address must answer. */
export function pagesOf<T>(items: readonly T[], perPage = PER_PAGE): PageOf<T>[] {
  const of = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    items: items.slice(index * perPage, (index + 1) * perPage),
    perPage,
    total: items.length,
  }));
}

/** A group of a list, and the page on which it begins. */
export interface GroupStart<K> {
  key: K;
  count: number;
  page: number;
}

/** Where the groups of a list begin. Members of a group must stand together. */
export function groupStarts<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K,
  perPage = PER_PAGE,
): GroupStart<K>[] {
  const starts = new Map<K, GroupStart<K>>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    const known = starts.get(key);
    if (known) known.count++;
    else starts.set(key, { key, count: 1, page: Math.floor(index / perPage) + 1 });
  }
  return [...starts.values()];
}

/** Neighbouring items with the same key, together. */
export function runsOf<T, K>(items: readonly T[], keyOf: (item: T) => K): { key: K; items: T[] }[] {
  const runs: { key: K; items: T[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last?.key === key) last.items.push(item);
    else runs.push({ key, items: [item] });
  }
  return runs;
}

/** Pages on either side of the one that is shown to which a list links. */
const NEIGHBOURS = 2;

/**
 * The pages to which a page of a list links: the first, the last, itself and its neighbours.
 * @returns page numbers in order; 0 stands for those left out between two of them
 */
export function pageNumbers(number: number, of: number): number[] {
  const near = Array.from({ length: 2 * NEIGHBOURS + 1 }, (_, index) => number - NEIGHBOURS + index);
  const shown = [...new Set([1, ...near, of])]
    .filter((page) => page >= 1 && page <= of)
    .sort((a, b) => a - b);
  return shown.flatMap((page, index) =>
    index > 0 && page > (shown[index - 1] ?? 0) + 1 ? [0, page] : [page],
  );
}
