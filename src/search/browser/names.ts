/** The names of the record: found at once, typing errors forgiven, while the full text is on its way. */
import type { FilterName } from '../filters.ts';

/** An entry found by its name. */
export interface NameHit {
  title: string;
  url: string;
  /** What sort of page it is, in words. */
  kind: string;
  /** When and where, in words. */
  facts?: string;
  /** The text is a name of the entry, letter by letter but for case and marks. */
  exact: boolean;
}

/**
 * Entries by name, best first.
 * @param most so many at most
 * @throws if the names could not be read
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the contract first, the work next
export const names = (_text: string, _most: number): Promise<readonly NameHit[]> => Promise.resolve([]);

/** Gives the words for a filter's value; undefined if there is no such value in the record any more. */
export const labels = (): Promise<(filter: FilterName, value: string) => string | undefined> =>
  Promise.resolve((_filter, value) => value);
