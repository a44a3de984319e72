/**
 * The promise of version 1: no field, column or address that was published goes away or changes its type. What is
 * promised stands in promised.txt; take a line out of it only together with the v1 in the addresses.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openApi } from './openapi.ts';
import { jsonSchemas, type JsonSchema } from './schemas.ts';
import { TABLES_OF_RECORD } from './tables/all.ts';

const promised = readFileSync(new URL('promised.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

/** The type of a field in words: `string`, `(integer | string)`, `object[]`. */
function typeOf({ type, items, anyOf, $ref }: JsonSchema): string {
  if (anyOf !== undefined) return `(${(anyOf as JsonSchema[]).map(typeOf).join(' | ')})`;
  return type === 'array' ? `${typeOf(items as JsonSchema)}[]` : String(type ?? $ref);
}

/** Every field of a schema with its type, such as `data.statements.person string`. */
function fieldsOf({ properties, items }: JsonSchema, path: string): string[] {
  if (items !== undefined) return fieldsOf(items as JsonSchema, path);
  return Object.entries((properties ?? {}) as Record<string, JsonSchema>).flatMap(([name, field]) => [
    `${path}${name} ${typeOf(field)}`,
    ...fieldsOf(field, `${path}${name}.`),
  ]);
}

const published = [
  ...new Set([
    ...Object.keys(openApi().paths as object),
    ...[...jsonSchemas()].flatMap(([name, schema]) =>
      fieldsOf(schema, '').map((field) => `schemas/${name} ${field}`),
    ),
    ...TABLES_OF_RECORD.flatMap(({ name, columns }) =>
      columns.map((column) => `tables/${name} ${column.name} ${column.type}`),
    ),
  ]),
].sort();

test('keeps everything that was promised', () => {
  expect(promised.filter((line) => !published.includes(line))).toEqual([]);
});

test('promises everything that is published: add these lines to promised.txt, in order', () => {
  expect(published.filter((line) => !promised.includes(line))).toEqual([]);
  expect(promised).toEqual(promised.toSorted());
});
