import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';

test.each([
  ['plain', 'plain'],
  ['one, two', '"one, two"'],
  ['"so"', '"""so"""'],
  ['one\ntwo', '"one\ntwo"'],
  ['=cmd()', "'=cmd()"],
  ['＝cmd()', "'＝cmd()"],
  ['@SUM(1,2)', '"\'@SUM(1,2)"'],
  ['-2+3', "'-2+3"],
  [-2.5, '-2.5'],
  [undefined, ''],
])('%s is written as %s', (cell, written) => {
  expect(csvLine([cell, 1])).toBe(`${written},1\r\n`);
});
