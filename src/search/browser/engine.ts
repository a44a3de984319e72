/** Pagefind's core (https://pagefind.app/docs/api/), loaded when first wanted, with our ranking. */
import { INDEX_FOLDER } from '../addresses.ts';
import {
  FILTERS,
  chosenFilters,
  type Counts,
  type FilterName,
  type Filters,
  type Question,
} from '../filters.ts';
import { essence, looser } from '../question.ts';
import { EXCERPT_LENGTH, FEW_RESULTS, RANKING } from '../ranking.ts';
import type { FoundPage } from '../result.ts';

/** One answer, best first; its text is fetched when it is to be shown. */
export interface Hit {
  /** The same page has the same. */
  id: string;
  score: number;
  data: () => Promise<FoundPage>;
}

export interface Answer {
  /** Best first, or in the order asked for. */
  hits: readonly Hit[];
  /** So many of them hold every word; those after lack one. */
  whole: number;
}

interface Options {
  filters: Record<string, { any: readonly string[] }>;
  sort?: { date: 'asc' | 'desc' };
}

interface Instance {
  init: () => Promise<void>;
  /** `null` stands for all pages. */
  search: (
    query: string | null,
    options: Options,
  ) => Promise<{ results: Hit[]; filters: Record<string, Record<string, number>> }>;
  filters: () => Promise<unknown>;
}

interface Pagefind {
  createInstance: (options: object) => Instance;
}

/** `noWorker`: the index is small, and a worker would be another 40 kB and another line in the security policy. */
const OPTIONS = { basePath: INDEX_FOLDER, noWorker: true, ranking: RANKING, excerptLength: EXCERPT_LENGTH };

let engine: Promise<Instance> | undefined;
let starts = 0;
let unread = false;

// Pagefind only logs a part of the index that it cannot read, and answers without it: "nothing found" would be a lie.
const plainFetch = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const response = await plainFetch(input, init).catch(() => undefined);
  if (response?.ok) return response;
  unread = true;
  throw new Error(`Not readable: ${input instanceof Request ? input.url : String(input)}`);
};

async function start(): Promise<Instance> {
  // A browser may remember a module that failed to load, so each new start asks anew.
  const address = `${INDEX_FOLDER}pagefind.js${starts++ === 0 ? '' : `?start=${String(starts)}`}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
  unread = false;
  const instance = createInstance(OPTIONS);
  await instance.init();
  return instance;
}

/** Loads the engine, so that the first answer comes sooner. Failures show when a search is made. */
export function warm(): void {
  engine ??= start();
  engine.catch(forget);
}

function forget(): void {
  engine = undefined;
}

/** Does something with the engine. @throws if any part of the index could not be read; the next call starts anew */
async function whole<T>(work: () => Promise<T>): Promise<T> {
  try {
    const done = await work();
    if (unread) throw new Error('The index is not whole.');
    return done;
  } catch (error) {
    forget();
    throw error;
  }
}

const forPagefind = (filters: Filters): Options['filters'] =>
  Object.fromEntries(chosenFilters(filters).map((name) => [name, { any: filters[name] ?? [] }]));

/**
 * The answers to a question. If few pages hold all its words, those that hold all but one follow.
 * @throws if the index could not be read
 */
export const find = ({ text, filters, sort }: Question): Promise<Answer> =>
  whole(async () => {
    engine ??= start();
    const instance = await engine;
    const options: Options = { filters: forPagefind(filters) };
    if (text === '') return inOrder(instance, null, options, sort);
    const asked = essence(text);
    const answer = await inOrder(instance, asked, options, sort);
    if (answer.whole >= FEW_RESULTS) return answer;
    return { ...answer, hits: [...answer.hits, ...(await near(instance, asked, options, answer.hits))] };
  });

/** Pagefind leaves out pages without a date when it sorts by date; here they come last, best first. */
async function inOrder(
  instance: Instance,
  query: string | null,
  options: Options,
  sort: Question['sort'],
): Promise<Answer> {
  const { results } = await instance.search(query, options);
  if (sort === 'relevance') return { hits: results, whole: results.length };
  const direction = sort === 'newest' ? 'desc' : 'asc';
  const dated = (await instance.search(query, { ...options, sort: { date: direction } })).results;
  const ids = new Set(dated.map(({ id }) => id));
  return { hits: [...dated, ...results.filter(({ id }) => !ids.has(id))], whole: results.length };
}

async function near(
  instance: Instance,
  query: string,
  options: Options,
  found: readonly Hit[],
): Promise<Hit[]> {
  const best = new Map<string, Hit>();
  for (const other of looser(query)) {
    for (const hit of (await instance.search(other, options)).results) {
      if ((best.get(hit.id)?.score ?? 0) < hit.score) best.set(hit.id, hit);
    }
  }
  for (const { id } of found) best.delete(id);
  return [...best.values()].sort((one, two) => two.score - one.score);
}

/**
 * How many results each value would give that hold every word: for a filter in which something is chosen, without its
 * own choice. Loads the filters of the index, so it is asked only when they are to be seen.
 * @throws if the index could not be read
 */
export const counts = ({ text, filters }: Question): Promise<Counts> =>
  whole(async () => {
    engine ??= start();
    const instance = await engine;
    // Pagefind counts only in what it has loaded.
    await instance.filters();
    const query = text === '' ? null : essence(text);
    const countsFor = async (chosen: Filters) =>
      (await instance.search(query, { filters: forPagefind(chosen) })).filters;
    const all = await countsFor(filters);
    const counted: [FilterName, Record<string, number>][] = [];
    for (const name of FILTERS) {
      const { [name]: own, ...others } = filters;
      counted.push([name, (own ? (await countsFor(others))[name] : all[name]) ?? {}]);
    }
    return Object.fromEntries(counted) as Counts;
  });

/** The texts of some answers. @throws if one could not be read */
export const read = (hits: readonly Hit[]): Promise<FoundPage[]> =>
  whole(async () => {
    const texts = hits.map((hit) => hit.data());
    // All of them, so that none can fail later and be taken for a failure of the next engine.
    await Promise.allSettled(texts);
    return Promise.all(texts);
  });
