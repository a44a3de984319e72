/** What choosing does to the filters. Pure. */
import type { FilterName, Filters } from './filters.ts';

/** The filters with one value more, or one less. */
export function withChoice(filters: Filters, name: FilterName, value: string, chosen: boolean): Filters {
  const { [name]: before = [], ...rest } = filters;
  const values = [...before.filter((other) => other !== value), ...(chosen ? [value] : [])].sort();
  return values.length === 0 ? rest : { ...rest, [name]: values };
}
