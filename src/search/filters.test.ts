import { expect, test } from 'vitest';
import { chosenFilters } from './filters.ts';

test('a filter in which nothing is chosen is no filter', () => {
  expect(chosenFilters({ topic: ['victim-identification'], year: [], kind: ['events'] })).toEqual([
    'kind',
    'topic',
  ]);
  expect(chosenFilters({})).toEqual([]);
});
