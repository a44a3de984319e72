/** What is searched for and how much of it is shown, and the address that says so: the same state has one address. Pure. */
import { FILTERS, type FilterName, type Filters, type Question, type Sort } from './filters.ts';
import { QUERY_LENGTH, RESULTS_A_PAGE } from './ranking.ts';

export interface State extends Question {
  /** How many answers of the full text are shown. */
  shown: number;
}

/** The orders other than the first one, which the address leaves out. */
const SORTS: readonly Sort[] = ['newest', 'oldest'];

/** The name of the query in the address is that of the box in the plain form. */
const OURS: ReadonlySet<string> = new Set(['q', ...FILTERS, 'sort', 'shown']);

/** Each answer that is shown is a request: an address must not make a browser ask for thousands. */
const MOST_SHOWN = 200;

/** Ids are shorter, and nobody chooses more of one filter: what is beyond is no choice of a reader. */
const MOST_LETTERS = 100;
const MOST_VALUES = 50;

const inOrder = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** The state that an address asks for. Whether the record has a value is not known here. */
export function stateOf(address: string): State {
  const { searchParams: asked } = new URL(address);
  const chosen = FILTERS.map((name) => [name, inOrder(asked.getAll(name)).filter(usable)] as const);
  const shown = Number(asked.get('shown'));
  return {
    text: asked.get('q') ?? '',
    filters: Object.fromEntries(
      chosen
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [name, values.slice(0, MOST_VALUES)]),
    ),
    sort: SORTS.find((sort) => sort === asked.get('sort')) ?? 'relevance',
    shown: Number.isInteger(shown) && shown > RESULTS_A_PAGE ? Math.min(shown, MOST_SHOWN) : RESULTS_A_PAGE,
  };
}

const usable = (value: string): boolean => value !== '' && value.length <= MOST_LETTERS;

/** The address with another state. Parameters that we do not know and the fragment are kept. */
export function withState(address: string, { text, filters, sort, shown }: State): string {
  const url = new URL(address);
  const query = searchable(text).text;
  const ours = [
    ['q', query],
    ...FILTERS.flatMap((name) => inOrder(filters[name] ?? []).map((value) => [name, value])),
    ['sort', sort === 'relevance' ? '' : sort],
    ['shown', shown === RESULTS_A_PAGE ? '' : String(shown)],
  ].filter(([, value]) => value !== '');
  const others = [...url.searchParams].filter(([name]) => !OURS.has(name));
  url.search = String(new URLSearchParams([...ours, ...others] as [string, string][]));
  return url.href;
}

/** Every value that is chosen, in the order of the filters. */
export const choices = (filters: Filters): (readonly [FilterName, string])[] =>
  FILTERS.flatMap((name) => (filters[name] ?? []).map((value) => [name, value] as const));

/** The part of a query that is searched for, without space around it; `cut` if more was typed. Never half a character. */
export function searchable(query: string): { text: string; cut: boolean } {
  const characters = Array.from(query.trim());
  return {
    text: characters.slice(0, QUERY_LENGTH).join('').trim(),
    cut: characters.length > QUERY_LENGTH,
  };
}

/** A query short enough to be read out in a sentence. */
export function shortened(query: string, length = 60): string {
  const characters = Array.from(query);
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : query;
}
