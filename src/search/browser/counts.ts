/** What the filters of search would give. Loaded with the panel of filters. */
import { FILTERS, type Counts, type FilterName, type Filters, type Question } from '../filters.ts';
import { withEngine } from './engine.ts';
import { asked, fullText } from './find.ts';

/**
 * How many results each value would give that hold every word: for a filter in which something is chosen, without its
 * own choice. Loads the filters of the index, so it is asked only when they are to be seen.
 * @throws if the index could not be read
 */
export const counts = ({ text, filters }: Question): Promise<Counts> =>
  withEngine(async (instance) => {
    // Pagefind counts only in what it has loaded.
    await instance.filters();
    const { forPagefind, knownPart } = await fullText();
    const query = text === '' ? null : await asked(text);
    const fits = query === null || (await knownPart(instance, query)) === query;
    const countsFor = async (chosen: Filters) =>
      fits ? (await instance.search(query, { filters: forPagefind(chosen) })).filters : {};
    const all = await countsFor(filters);
    const counted: [FilterName, Record<string, number>][] = [];
    for (const name of FILTERS) {
      const { [name]: own, ...others } = filters;
      counted.push([name, (own ? (await countsFor(others))[name] : all[name]) ?? {}]);
    }
    return Object.fromEntries(counted) as Counts;
  });
