/** Pagefind's core (https://pagefind.app/docs/api/), loaded when first wanted, with our ranking. */
import { ENGINE, ENTRY, INDEX_FOLDER, datesOf } from '../addresses.ts';
import { EXCERPT_LENGTH, RANKING } from '../ranking.ts';
import type { FoundPage } from '../result.ts';
import { ask, askAhead, plainFetch, take } from './ahead.ts';

/** One answer; its text is fetched when it is to be shown. */
export interface Hit {
  /** The same page has the same. */
  id: string;
  score: number;
  data: () => Promise<FoundPage>;
}

export interface SearchOptions {
  filters: Record<string, { any: readonly string[] }>;
}

export interface Instance {
  init: () => Promise<void>;
  /** `null` stands for all pages. */
  search: (
    query: string | null,
    options: SearchOptions,
  ) => Promise<{
    results: Hit[];
    /** How many pages fit the query, whatever the filters say. */
    unfilteredResultCount: number;
    filters: Record<string, Record<string, number>>;
  }>;
  /** How many pages have each value of each filter. */
  filters: () => Promise<Record<string, Record<string, number>>>;
}

interface Pagefind {
  createInstance: (options: object) => Instance;
}

/** `noWorker`: the index is small, and a worker would be another 40 kB and another line in the security policy. */
const OPTIONS = { basePath: INDEX_FOLDER, noWorker: true, ranking: RANKING, excerptLength: EXCERPT_LENGTH };

let engine: Promise<Instance> | undefined;
let starts = 0;
let unread = false;

/** The hash of the index that is open. */
let hash = '';

/** The list of pages, from the start of the engine to its first answer. */
let listing: Promise<ArrayBuffer> | undefined;
let listed: (list: ArrayBuffer) => void;

globalThis.fetch = async (input, init) => {
  if (typeof input !== 'string' || !input.startsWith(INDEX_FOLDER)) return plainFetch(input, init);
  const ofList = /pagefind\.(.+)\.pf_meta/.exec(input)?.[1];
  hash = ofList ?? hash;
  try {
    const packed = await take(placeOf(input));
    const response = input.startsWith(ENTRY) ? packed : await unpacked(packed);
    if (ofList !== undefined) listed(await response.clone().arrayBuffer());
    return response;
  } catch (error) {
    // Pagefind only logs a part of the index that it cannot read, and answers without it: "nothing found" would be a lie.
    unread = true;
    throw error;
  }
};

/** Pages and words of the index stand in a folder of its own (tooling/pagefind/repack.ts). */
const placeOf = (address: string): string => address.replace(/(fragment|index)\//, `$1/${hash}/`);

/** Unpacks what Pagefind would, where the browser can: in less time, and a file that is not whole is an error here. */
async function unpacked(response: Response): Promise<Response> {
  if (!response.body || !('DecompressionStream' in globalThis)) return response;
  const stream = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Response(await new Response(stream).arrayBuffer());
}

let dates: Promise<Map<string, number>> | undefined;

/** Where each page stands in the order of time, by its id; pages without a date are missing. @throws if the order could not be read */
export function datesOfPages(): Promise<Map<string, number>> {
  dates ??= take(datesOf(hash)).then(
    async (response) => new Map((await response.text()).split(' ').map((id, at) => [id, at])),
  );
  return dates;
}

async function start(): Promise<Instance> {
  listing = new Promise((resolve) => {
    listed = resolve;
  });
  // A browser may remember a module that failed to load, so each new start asks anew.
  const address = `${ENGINE}${starts++ === 0 ? '' : `?start=${String(starts)}`}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
  unread = false;
  const instance = createInstance(OPTIONS);
  await instance.init();
  return instance;
}

/**
 * Asks for files of the index before the engine can, if it has answered nothing yet.
 * @param filesOf their paths, by the list of pages
 */
export async function askForFiles(filesOf: (list: ArrayBuffer) => Iterable<string>): Promise<void> {
  const list = await listing;
  if (list) for (const file of filesOf(list)) ask(placeOf(INDEX_FOLDER + file));
}

function forget(): void {
  engine = undefined;
  dates = undefined;
}

/** Loads the engine, so that the first answer comes sooner. Failures show when a search is made. */
export function warm(): void {
  if (engine) return;
  askAhead();
  engine = start();
  engine.catch(forget);
}

/** Does something with the engine. @throws if any part of the index could not be read; the next call starts anew */
export async function withEngine<T>(work: (instance: Instance) => Promise<T>): Promise<T> {
  try {
    engine ??= start();
    const done = await work(await engine);
    listing = undefined;
    if (unread) throw new Error('The index is not whole.');
    return done;
  } catch (error) {
    forget();
    throw error;
  }
}

/**
 * The texts of some answers.
 * @param each is told of each as soon as it and all before it are there
 * @throws if one could not be read
 */
export const read = (
  hits: readonly Hit[],
  each?: (page: FoundPage, at: number) => void,
): Promise<FoundPage[]> =>
  withEngine(async () => {
    const texts = hits.map((hit) => hit.data());
    const all = Promise.allSettled(texts);
    try {
      const pages: FoundPage[] = [];
      for (const text of texts) {
        const page = await text;
        each?.(page, pages.length);
        pages.push(page);
      }
      return pages;
    } finally {
      // All of them, so that none can fail later and be taken for a failure of the next engine.
      await all;
    }
  });
