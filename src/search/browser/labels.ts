/** The words for what can be chosen in the filters of search. Loaded with the panel of filters. */
import type { FilterName } from '../filters.ts';
import { loadNames } from './names.ts';

/** The kinds of entries that are values of a filter: the head of the index holds all of them. */
const IN_NAMES: Partial<Record<FilterName, string>> = {
  country: 'countries',
  place: 'places',
  organisation: 'organisations',
  topic: 'topics',
};

/**
 * Gives the words for a value of the filters whose values are entries, years or decades; undefined if there is no such
 * value in the record any more. The words of closed lists stand in the page.
 * @throws if the names could not be read
 */
export async function labels(): Promise<(filter: FilterName, value: string) => string | undefined> {
  const { entries } = await loadNames();
  const titles = new Map(entries.map(({ kind, id, title }) => [`${kind}/${id}`, title]));
  return (filter, value) =>
    /^\d{3}(\d|0s)$/.test(value) ? value : titles.get(`${IN_NAMES[filter] ?? ''}/${value}`);
}
