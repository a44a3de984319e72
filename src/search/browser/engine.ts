/** Pagefind's core (https://pagefind.app/docs/api/), loaded when first wanted, with our ranking. */
import { INDEX_FOLDER } from '../addresses.ts';
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

interface Instance {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: Hit[] }>;
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

/**
 * The answers to a query, best first. If few pages hold all its words, those that hold all but one follow.
 * @throws if the index could not be read
 */
export const find = (query: string): Promise<Hit[]> =>
  whole(async () => {
    engine ??= start();
    const instance = await engine;
    const asked = essence(query);
    const { results } = await instance.search(asked);
    return results.length < FEW_RESULTS ? [...results, ...(await near(instance, asked, results))] : results;
  });

async function near(instance: Instance, query: string, found: readonly Hit[]): Promise<Hit[]> {
  const best = new Map<string, Hit>();
  for (const other of looser(query)) {
    for (const hit of (await instance.search(other)).results) {
      if ((best.get(hit.id)?.score ?? 0) < hit.score) best.set(hit.id, hit);
    }
  }
  for (const { id } of found) best.delete(id);
  return [...best.values()].sort((one, two) => two.score - one.score);
}

/** The texts of some answers. @throws if one could not be read */
export const read = (hits: readonly Hit[]): Promise<FoundPage[]> =>
  whole(async () => {
    const texts = hits.map((hit) => hit.data());
    // All of them, so that none can fail later and be taken for a failure of the next engine.
    await Promise.allSettled(texts);
    return Promise.all(texts);
  });
