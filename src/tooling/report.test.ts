/** The record as it stands keeps the bounds of its report. */
import { expect, test } from 'vitest';
import { figures } from './report.ts';
import { ROOT } from './paths.ts';
import { SHEETS } from './sheets.ts';

const lines = await figures(ROOT);

test('every claim has a receipt, every sheet is used, no source is an orphan', () => {
  expect(lines.filter(({ kept }) => !kept)).toEqual([]);
});

test('all 72 sheets are in the account', () => {
  expect(Object.keys(SHEETS)).toHaveLength(72);
  expect(lines).toContainEqual({ what: 'fact sheets accounted for', value: '72 of 72', kept: true });
});
