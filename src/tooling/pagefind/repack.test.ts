/** An index that was packed anew gives the same answers as before: both are asked with the engine that browsers run. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ENTRY, datesOf, numbered, pageList } from '../../search/addresses.ts';
import { neededFiles } from '../../search/browser/needed-files.ts';
import { RANKING } from '../../search/ranking.ts';
import { COMMON, wordPages } from '../../testing/fixtures/word-pages.ts';
import { chanceOf } from '../bench/corpus/chance.ts';
import { fromCbor, toCbor, type Cbor } from './cbor.ts';
import { repack, unpack, type IndexFiles } from './repack.ts';

/** What of the engine is asked here. */
interface Engine {
  init: () => Promise<void>;
  preload: (query: string) => Promise<void>;
  search: (query: string | null, options?: object) => Promise<Answer>;
}

interface Answer {
  results: { id: string; score: number; words: number[]; data: () => Promise<{ url: string }> }[];
  unfilteredResultCount: number;
  filters: unknown;
  totalFilters: unknown;
}

/** One index, and what is made of it. */
const COPIES = ['before', 'after'] as const;
type Copy = (typeof COPIES)[number];

const ENTRY_FILE = path.posix.basename(ENTRY);

const pages = wordPages();
const words = [...new Set(pages.flatMap((page) => [...page.words, page.rare]))];
/** One of so many, from all over. */
const some = <T>(of: readonly T[], oneOf: number): T[] => of.filter((_, at) => at % oneOf === 0);

/** Of the engine's script. */
let folder: string;
const indexes = {} as Record<Copy, { files: IndexFiles; hash: string }>;
const engines = {} as Record<Copy, Engine>;
/** The address of each page by its id, which is another in each index. */
const urls = {} as Record<Copy, Map<string, string>>;

beforeAll(async () => {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind made no index.');
  await Promise.all(pages.map(({ url, html }) => index.addHTMLFile({ url, content: html })));
  const files = new Map((await index.getFiles()).files.map((file) => [file.path, file.content]));
  await pagefind.close();
  folder = await mkdtemp(path.join(tmpdir(), 'repack-'));
  await writeFile(path.join(folder, 'pagefind.js'), files.get('pagefind.js') ?? '');

  const entry = Buffer.from(files.get(ENTRY_FILE) ?? []).toString();
  const hash = /"hash":"([^"]+)"/.exec(entry)?.[1] ?? '';
  indexes.before = { files, hash };
  indexes.after = repack(files, hash);
  indexes.after.files = new Map([
    ...indexes.after.files,
    [ENTRY_FILE, Buffer.from(entry.replace(hash, indexes.after.hash))],
  ]);

  vi.stubGlobal('fetch', (address: string) => {
    const [, copy, name] = /^\/(before|after)\/([^?]+)/.exec(address) as unknown as [string, Copy, string];
    const file = indexes[copy].files.get(copy === 'after' ? inOwnFolder(name) : name);
    return file
      ? Promise.resolve(new Response(Buffer.from(file)))
      : Promise.reject(new Error(`There is no ${address}.`));
  });
  for (const copy of COPIES) {
    engines[copy] = await start(copy);
    const { results } = await engines[copy].search(null);
    urls[copy] = new Map(
      await Promise.all(results.map(async ({ id, data }) => [id, (await data()).url] as const)),
    );
    // All of it: the start of a word finds only what is loaded, and that depends on where files begin.
    for (const word of words) await engines[copy].preload(word);
  }
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

/** As search/browser/engine.ts has it. */
const inOwnFolder = (name: string): string =>
  name.replace(/^(fragment|index)\//, `$1/${indexes.after.hash}/`);

async function start(copy: Copy): Promise<Engine> {
  const script = pathToFileURL(path.join(folder, 'pagefind.js')).href;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance: (options: object) => Engine;
  };
  const engine = createInstance({ basePath: `/${copy}/`, noWorker: true, ranking: RANKING });
  await engine.init();
  return engine;
}

/** All that an answer says of its pages, in order, and the counts beside it. */
async function answer(copy: Copy, engine: Engine, query: string | null, options?: object) {
  const { results, unfilteredResultCount, filters, totalFilters } = await engine.search(query, options);
  const found = results.map(({ id, score, words: places }) => ({ url: urls[copy].get(id), score, places }));
  return { found, all: JSON.stringify([found, unfilteredResultCount, filters, totalFilters]) };
}

/** The queries to which the two do not answer the same. */
async function differing(queries: readonly (string | null)[], options?: object) {
  const wrong: (string | null)[] = [];
  for (const query of queries) {
    const [before, after] = await Promise.all(
      COPIES.map((copy) => answer(copy, engines[copy], query, options)),
    );
    if (before?.all !== after?.all) wrong.push(query);
  }
  return wrong;
}

interface Files {
  bounds: readonly (readonly [from: string, to: string])[];
  /** The words that stand in each. */
  words: readonly string[][];
}

function filesOf(copy: Copy): Files {
  const { files, hash } = indexes[copy];
  const meta = fromCbor(unpack(files, path.posix.basename(pageList(hash)))) as Cbor[];
  const chunks = meta[2] as [from: string, to: string, name: string][];
  const held = chunks.map(([, , name]) => {
    const file = `index/${name}.pf_index`;
    const [list] = fromCbor(unpack(files, copy === 'after' ? inOwnFolder(file) : file)) as [[string][]];
    return list.map(([word]) => word);
  });
  return { bounds: chunks.map(([from, to]) => [from, to]), words: held };
}

describe('the same pages in the same order with the same scores', () => {
  test('for each word', async () => {
    expect(words.length).toBeGreaterThan(900);
    expect(await differing([...words, COMMON])).toEqual([]);
    for (const { rare, url } of pages) {
      const { found } = await answer('after', engines.after, rare);
      expect(found.map((hit) => hit.url)).toEqual([url]);
    }
    expect((await answer('after', engines.after, COMMON)).found).toHaveLength(pages.length);
  });

  test.each<[string, readonly (string | null)[]]>([
    [
      'starts of words',
      [...new Set(words.flatMap((word) => [1, 2, 3, 4, 6].map((end) => word.slice(0, end))))],
    ],
    ['two words', some(words, 5).map((word, at) => `${word} ${words[at] ?? ''}`)],
    ['phrases', pages.map((page) => `"${page.words.slice(30, 33).join(' ')}"`)],
    ['phrases that stand nowhere', some(words, 9).map((word, at) => `"${word} ${words[at] ?? ''}"`)],
    [
      'words that are not there',
      ['xyzzy', 'ыыы', '"xyzzy"', ...some(words, 9).map((word) => `${word}xyzzy`)],
    ],
    ['all pages', [null]],
  ])('for %s', async (_what, queries) => {
    expect(await differing(queries)).toEqual([]);
  });

  test.each([
    { year: { any: ['2003', '2004'] } },
    { year: { any: ['2003', '2004'] }, kind: { any: ['events'] } },
    { kind: { any: ['none'] } },
  ])('with the filters %j', async (filters) => {
    expect(await differing([null, COMMON, ...some(words, 20)], { filters })).toEqual([]);
  });

  test('with the same texts', async () => {
    const texts = COPIES.map(async (copy) => {
      const { results } = await engines[copy].search(`${COMMON} ${words[0] ?? ''}`);
      return Promise.all(results.map(({ data }) => data()));
    });
    const [before, after] = await Promise.all(texts);
    expect(before?.length).toBeGreaterThan(10);
    expect(after).toEqual(before);
  });

  test('in the order by date, which is a file of its own now', async () => {
    const { results } = await engines.before.search(null, { sort: { date: 'asc' } });
    const { files, hash } = indexes.after;
    const dates = Buffer.from(files.get(path.posix.basename(datesOf(hash))) ?? []).toString();
    expect(results.length).toBeGreaterThan(pages.length / 2);
    expect(dates.split(' ').map((id) => urls.after.get(id))).toEqual(
      results.map(({ id }) => urls.before.get(id)),
    );
  });
});

describe('the files of words', () => {
  test('are more, and hold the same words', () => {
    const [before, after] = [filesOf('before'), filesOf('after')];
    expect(before.bounds.length).toBeGreaterThan(2);
    expect(after.bounds.length).toBeGreaterThan(2 * before.bounds.length);
    expect(after.words.flat()).toEqual(before.words.flat());
    const inFolders = [...indexes.after.files.keys()].filter((file) => /^(fragment|index)\//.test(file));
    expect(inFolders).toHaveLength(pages.length + after.bounds.length);
    expect(inFolders.every((file) => file.includes(`/${indexes.after.hash}/`))).toBe(true);
  });

  test('are each enough for its words, and for what begins with four letters of them', async () => {
    const { words: held } = filesOf('after');
    const edges = held.flatMap((list) => [list[0] ?? '', list.at(-1) ?? '']);
    const queries = [...edges, ...some(words, 40), 'alma', 'tras', 'ozak', 'каза'];
    const wrong = queries.map(async (query) => {
      const [whole, alone] = [engines.before, await start('after')];
      const [before, after] = [await answer('before', whole, query), await answer('after', alone, query)];
      return isDeepStrictEqual(before.found, after.found) ? [] : [query];
    });
    expect((await Promise.all(wrong)).flat()).toEqual([]);
  });

  test('have room for every word that can be thought of, in one of them', () => {
    const { bounds } = filesOf('after');
    const chance = chanceOf(9);
    const letters = Array.from('09azAZ_éßżлqяәқұһіїꙗ中あ한\u{1F600}\u{10FFFE}');
    const word = () => Array.from({ length: chance.whole(1, 6) }, () => chance.pick(letters)).join('');
    const thought = [
      ...Array.from({ length: 2000 }, word),
      ...bounds.flatMap(([from]) => [from, from.slice(0, -1), ...letters.map((letter) => from + letter)]),
      ...words.flatMap((known) => [known, known.slice(0, -1) + chance.pick(letters)]),
    ];
    const bytes = bounds.map((pair) => pair.map((bound) => Buffer.from(bound)) as [Buffer, Buffer]);
    const filesFor = (text: string) => {
      const own = Buffer.from(text);
      return bytes.filter(([from, to]) => from.compare(own) <= 0 && own.compare(to) <= 0).length;
    };
    expect(thought.filter((text) => filesFor(text) !== 1)).toEqual([]);
  });
});

describe('refuses', () => {
  const withList = (bytes: Buffer): IndexFiles => new Map([['pagefind.en_0.pf_meta', gzipSync(bytes)]]);
  const packed = (value: Cbor) => Buffer.concat([Buffer.from('pagefind_dcd'), toCbor(value)]);

  test.each<[string, Cbor]>([
    ['fewer parts', ['1.6.0', [], [], [], []]],
    ['more parts', ['1.6.0', [], [], [], [], [], []]],
    ['something else than lists', ['1.6.0', [], [], 'filters', [], []]],
    ['no parts', 'a text'],
    [
      'a second order',
      [
        '1.5.2',
        [],
        [],
        [],
        [
          ['date', []],
          ['title', []],
        ],
        [],
      ],
    ],
  ])('a list of pages with %s', (_what, value) => {
    expect(() => repack(withList(packed(value)), 'en_0')).toThrow(
      'The list of pages is not in the form that Pagefind 1.5.2 writes.',
    );
  });

  test('a file that begins otherwise than Pagefind’s', () => {
    const list = toCbor(['1.5.2', [], [], [], [], []]);
    expect(() => repack(withList(list), 'en_0')).toThrow('does not begin as a file of Pagefind.');
  });
});

describe('a reader of the list, ahead of the engine,', () => {
  /** The list as the browser has it: unpacked, with what every file begins with. */
  const list = (): ArrayBuffer => {
    const { files, hash } = indexes.after;
    return new Uint8Array(gunzipSync(files.get(path.posix.basename(pageList(hash))) ?? Buffer.of())).buffer;
  };

  test('names the one file in which each word stands', () => {
    const { words: held } = filesOf('after');
    const wrong = held.flatMap((own, at) =>
      own.filter((word) => {
        const needed = neededFiles(list(), word, []);
        return needed.size !== 1 || !needed.has(`index/${numbered(at)}.pf_index`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('names the files of several words, and of filters that are there', () => {
    const filters = (names: readonly string[]) =>
      [...neededFiles(list(), '', names)].filter((file) => file.startsWith('filter/'));
    expect([filters([]), filters(['nothing'])]).toEqual([[], []]);
    expect(new Set([...filters(['kind']), ...filters(['year', 'nothing'])])).toEqual(
      new Set(filters(['kind', 'year'])),
    );
    const needed = [...neededFiles(list(), `${words[0] ?? ''} ${words.at(-1) ?? ''}`, ['kind', 'year'])];
    expect(needed).toHaveLength(4);
    expect(needed.filter((file) => !indexes.after.files.has(inOwnFolder(file)))).toEqual([]);
  });

  test('refuses a list that is cut', () => {
    expect(() => neededFiles(list().slice(0, 40), 'word', [])).toThrow(RangeError);
  });
});
