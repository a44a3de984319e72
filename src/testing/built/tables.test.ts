/** The tables of the record, as a strict reader of CSV sees them, hold what their data package says of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { DATA_PACKAGE, TABLES } from '../../catalogue/permalinks.ts';
import type { dataPackage } from '../../exports/api/datapackage.ts';
import { DIST } from '../../tooling/paths.ts';
import { expectNone } from '../expect-none.ts';

type Row = Record<string, string>;

const { resources } = JSON.parse(readFileSync(join(DIST, DATA_PACKAGE), 'utf8')) as ReturnType<
  typeof dataPackage
>;

/** How a value of each type is written (https://datapackage.org/standard/table-schema/#field-types). */
const FORMS = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
} as const;

const rows = new Map<string, Row[]>();
beforeAll(() => {
  for (const { name, path, schema } of resources) {
    const [head = [], ...lines] = parse(readFileSync(join(DIST, TABLES, path)), {
      record_delimiter: '\r\n',
    });
    expect(head).toEqual(schema.fields.map((field) => field.name));
    rows.set(
      name,
      lines.map((line) => Object.fromEntries(line.map((cell, index) => [head[index] ?? '', cell]))),
    );
  }
});

const keyOf = (row: Row, fields: readonly string[]): string =>
  JSON.stringify(fields.map((field) => row[field]));

describe.each(resources)('table $name', ({ name, schema }) => {
  const found = (): Row[] => rows.get(name) ?? [];

  test('has rows', () => {
    expect(found().length).toBeGreaterThan(0);
  });

  test('has cells of the type of their column, and none empty where one is wanted', () => {
    expectNone(
      schema.fields.flatMap((field) =>
        found()
          .map((row) => row[field.name] ?? '')
          .filter((cell) => (cell === '' ? field.constraints !== undefined : !FORMS[field.type].test(cell)))
          .map((cell) => ({ address: name, problem: `${field.name}: “${cell}” is no ${field.type}` })),
      ),
    );
  });

  test('has no key twice', () => {
    const byKey = Map.groupBy(found(), (row) => keyOf(row, schema.primaryKey));
    expect([...byKey].filter(([, same]) => same.length > 1).map(([key]) => key)).toEqual([]);
  });

  test('points only at rows that exist', () => {
    expectNone(
      schema.foreignKeys.flatMap(({ fields, reference }) => {
        const keys = new Set(rows.get(reference.resource)?.map((row) => keyOf(row, reference.fields)));
        return found()
          .filter((row) => row[fields[0] ?? ''] !== '' && !keys.has(keyOf(row, fields)))
          .map((row) => ({
            address: name,
            problem: `${keyOf(row, fields)} is not in ${reference.resource}`,
          }));
      }),
    );
  });
});
