import { expect, test } from 'vitest';
import { problem, tidy } from './problem.ts';
import { report, stops } from './report.ts';

const at = (file: string, line: number) => ({ file, point: { line, column: 1 } });
const error = (file: string, line: number) => problem('empty-text', at(file, line));
const warning = (file: string) => problem('orphan-source', at(file, 1));

test('groups by file, and counts at the end', () => {
  const problems = tidy([warning('sources/b.yaml'), error('a.mdx', 9), error('a.mdx', 2)]);
  expect(report(problems, 7)).toMatchInlineSnapshot(`
    "content/a.mdx:2:1  error  empty-text
      There is no text below the fields.
      → Write at least one paragraph below the second --- line.
    content/a.mdx:9:1  error  empty-text
      There is no text below the fields.
      → Write at least one paragraph below the second --- line.

    content/sources/b.yaml:1:1  warning  orphan-source
      No entry cites this source.
      → Cite it where it supports a claim, or delete the file.

    2 errors and 1 warning in 2 files."
  `);
});

test.each([
  [[error('a.mdx', 1)], '1 error in 1 file.'],
  [[error('a.mdx', 1), error('a.mdx', 2)], '2 errors in 1 file.'],
  [[error('a.mdx', 1), error('b.mdx', 2), warning('a.mdx')], '2 errors and 1 warning in 2 files.'],
  [[warning('a.mdx'), warning('b.mdx')], '2 warnings in 2 files.'],
])('right words for the count %#', (problems, last) => {
  expect(report(problems, 10).split('\n').at(-1)).toBe(last);
});

test('says so when all is well', () => {
  expect(report([], 104)).toBe('No problems in 104 files.');
  expect(report([], 1)).toBe('No problems in 1 file.');
});

test('only errors stop a build', () => {
  expect(stops([warning('a.yaml')])).toBe(false);
  expect(stops([warning('a.yaml'), error('a.mdx', 1)])).toBe(true);
  expect(stops([])).toBe(false);
});

test('the same problem at the same place is told once', () => {
  expect(tidy([error('a.mdx', 1), error('a.mdx', 1), error('a.mdx', 2)])).toHaveLength(2);
});
