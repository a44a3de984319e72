/** Whoever types the whole name of an entry is shown that entry first: every name of the record, none left out. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkContent } from '../../checks/run.ts';
import { readContentFiles } from '../../tooling/content-files.ts';
import { ROOT } from '../../tooling/paths.ts';
import { exactQueries } from '../exact-queries.ts';
import { record } from '../metrics.ts';
import { firstLinks } from './ask-search.ts';
import { useBrowser } from './fixture.ts';

const exact = exactQueries(buildCatalogue(checkContent(await readContentFiles(ROOT), []).entries));

/** So many names the record has at least: fewer would mean that some were not read. */
const ENOUGH = 700;

const withTab = useBrowser();
let first: (string | undefined)[] = [];

beforeAll(async () => {
  const answers = await firstLinks(
    withTab,
    exact.map(({ query }) => query),
    1,
  );
  first = answers.map(([link]) => link);
});

const missed = (): string[] =>
  exact.flatMap(({ query, right }, index) => {
    const link = first[index];
    return link !== undefined && right.includes(link)
      ? []
      : [`“${query}” wants ${right.join(' or ')}, got ${link ?? 'nothing'}`];
  });

test('every exact title, acronym and name is answered first by its entry', () => {
  expect(missed()).toEqual([]);
  expect(exact.length).toBeGreaterThanOrEqual(ENOUGH);
});

afterAll(() => {
  const wrong = missed().length;
  record(
    'Exact titles, acronyms and names whose entry comes first',
    `${String(exact.length - wrong)} of ${String(exact.length)}`,
    '',
    'all',
    wrong === 0,
  );
});
