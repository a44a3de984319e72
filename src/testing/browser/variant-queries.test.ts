/** Variant queries, typed into the search page: does a reader who misspells, inflects or transliterates find the page? */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST } from '../../tooling/paths.ts';
import { record } from '../metrics.ts';
import { VARIANT_QUERIES, type VariantKind, type VariantQuery } from '../variant-queries.ts';
import { firstLinks } from './ask-search.ts';
import { useBrowser } from './fixture.ts';

/** The right page is to be among so many links. */
const FIRST = 5;

/** The part of all queries for which it must be. */
const BOUND = 0.95;

/** So many queries the set has at least, and so many of each kind. */
const ENOUGH = 200;
const ENOUGH_OF_A_KIND = 10;

const KINDS = [...new Set(VARIANT_QUERIES.map(([, kind]) => kind))];

const withTab = useBrowser();
let answers: string[][] = [];

beforeAll(async () => {
  answers = await firstLinks(
    withTab,
    VARIANT_QUERIES.map(([query]) => query),
    FIRST,
  );
});

const found = ([, , ...right]: VariantQuery, index: number): boolean =>
  (answers[index] ?? []).some((address) => right.includes(address));

const ofKind = (kind?: VariantKind): { right: number; all: number } => {
  const results = VARIANT_QUERIES.flatMap((row, index) =>
    kind === undefined || row[1] === kind ? [found(row, index)] : [],
  );
  return { right: results.filter(Boolean).length, all: results.length };
};

const percent = ({ right, all }: { right: number; all: number }): string => ((100 * right) / all).toFixed(1);

describe('the set of variant queries', () => {
  test('is large, asks nothing twice and wants pages that exist', () => {
    const queries = VARIANT_QUERIES.map(([query]) => query.toLowerCase());
    expect(queries.length).toBeGreaterThanOrEqual(ENOUGH);
    for (const kind of KINDS) expect(ofKind(kind).all, kind).toBeGreaterThanOrEqual(ENOUGH_OF_A_KIND);
    expect(queries.filter((query, index) => queries.indexOf(query) !== index)).toEqual([]);
    const addresses = VARIANT_QUERIES.flatMap(([, , ...right]) => right);
    expect(addresses.filter((address) => !existsSync(join(DIST, address, 'index.html')))).toEqual([]);
  });
});

test(`the right page is among the first ${String(FIRST)} for ${String(BOUND * 100)} % of them`, () => {
  const { right, all } = ofKind();
  const misses = VARIANT_QUERIES.flatMap((row, index) => {
    const [query, kind, ...wanted] = row;
    if (found(row, index)) return [];
    const instead = answers[index]?.join(' ');
    return [
      `${kind}: “${query}” wants ${wanted.join(' or ')}, got ${instead === '' ? 'nothing' : String(instead)}`,
    ];
  });
  expect(right / all, `Not found:\n${misses.join('\n')}\n`).toBeGreaterThanOrEqual(BOUND);
});

afterAll(() => {
  const whole = ofKind();
  const name = `Variant queries with the right page in the first ${String(FIRST)}`;
  record(
    `${name} (${String(whole.all)} queries)`,
    percent(whole),
    '%',
    `>= ${String(BOUND * 100)} %`,
    whole.right / whole.all >= BOUND,
  );
  for (const kind of KINDS) {
    const part = ofKind(kind);
    record(`- ${kind}`, `${String(part.right)} of ${String(part.all)}`, '', 'part of the whole', true);
  }
});
