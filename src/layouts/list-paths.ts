/** What Astro asks of a page that lists entries: its addresses. */
import { pagesOf, type PageOf } from '../catalogue/paging.ts';
import { pagePart } from '../catalogue/permalinks.ts';

/** One page of a list for `getStaticPaths` of a route that ends in `[...page]`; the first has the list's own address. */
export interface ListPath<T> {
  params: { page: string | undefined };
  props: { page: PageOf<T> };
}

/** The pages of a list for `getStaticPaths`. */
export const listPaths = <T>(items: readonly T[], perPage?: number): ListPath<T>[] =>
  pagesOf(items, perPage).map((page) => ({ params: { page: pagePart(page.number) }, props: { page } }));
