/** The golden queries, put to the search that readers use: the same script, the same options, the built index. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SEARCH_SCRIPT } from '../../search/addresses.ts';
import { GOLDEN_QUERIES } from '../golden-queries.ts';
import { record } from '../metrics.ts';
import { useBrowser } from './fixture.ts';

/** The right page is to be among so many. */
const FIRST = 3;

const withTab = useBrowser();
let answers: string[][] = [];

/** Runs in the browser. As text, because the test runner would rewrite the import of a function. */
const ask = (queries: readonly string[]): string => `(async () => {
  const { find, read } = await import(${JSON.stringify(SEARCH_SCRIPT)});
  const answers = [];
  for (const query of ${JSON.stringify(queries)}) {
    answers.push((await read((await find({ text: query, filters: {}, sort: 'relevance' })).hits.slice(0, 10))).map(({ url }) => url));
  }
  return answers;
})()`;

beforeAll(async () => {
  const queries = GOLDEN_QUERIES.map(([query]) => query);
  answers = await withTab({}, async ({ page, open }) => {
    await open('/');
    return page.evaluate<string[][]>(ask(queries));
  });
});

const found = (index: number, right: readonly string[]): boolean =>
  (answers[index] ?? []).slice(0, FIRST).some((address) => right.includes(address));

describe(`the right page is among the first ${String(FIRST)}`, () => {
  test.each(GOLDEN_QUERIES.map(([query, ...right], index) => ({ query, right, index })))(
    '$query',
    ({ right, index }) => {
      // Shown whole on failure: what came instead, in order.
      expect(found(index, right) ? right : answers[index]).toEqual(right);
    },
  );
});

afterAll(() => {
  const all = GOLDEN_QUERIES.length;
  const right = GOLDEN_QUERIES.filter(([, ...addresses], index) => found(index, addresses)).length;
  record(
    `Golden queries with the right page in the first ${String(FIRST)}`,
    `${String(right)} of ${String(all)}`,
    '',
    'all, at least 120',
    right === all && all >= 120,
  );
});
