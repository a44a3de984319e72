import { describe, expect, test } from 'vitest';
import { distance, fold, nearest, nearestOf } from './nearest.ts';
import { COUNTRIES, nearestCountry } from './nearest-country.ts';

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['almaty', 'alamty', 1],
  ['ca', 'abc', 3],
])('%s and %s differ by %i letters', (a, b, letters) => {
  expect(distance(a, b)).toBe(letters);
  expect(distance(b, a)).toBe(letters);
});

test('folding leaves letters and digits', () => {
  expect(fold('Hana Šnajdrová, O.S.C.E. 2011')).toBe('hanasnajdrovaosce2011');
  expect(fold('Әлия')).toBe('әлия');
});

describe('the nearest word', () => {
  const known = ['summary', 'sources', 'statements', 'series'];

  test.each([
    ['sumary', 'summary'],
    ['Sources', 'sources'],
    ['statments', 'statements'],
    ['sreies', 'series'],
    ['birthday', undefined],
    ['', undefined],
    ['---', undefined],
  ])('%s is %s', (word, found) => {
    expect(nearest(word, known)).toBe(found);
  });

  test('several as near are all given, in their order', () => {
    expect(nearestOf('osce-1', ['osce-2', 'osce-3', 'unodc'], (each) => [each])).toEqual([
      'osce-2',
      'osce-3',
    ]);
  });

  test('a part of a name points to it, the whole name before it', () => {
    const people = [{ names: ['Hana Snajdrova'] }, { names: ['Snajdrov'] }];
    expect(nearestOf('snajdrova', people.slice(0, 1), ({ names }) => names)).toHaveLength(1);
    expect(nearestOf('snajdrova', people, ({ names }) => names)).toEqual([people[1]]);
  });
});

describe('the nearest country', () => {
  test.each([
    ['kz', 'KZ (Kazakhstan)'],
    ['Kazakstan', 'KZ (Kazakhstan)'],
    ['Russia', 'RU (Russian Federation)'],
    ['Türkiye', 'TR (Turkey)'],
    ['UK', 'GB (United Kingdom)'],
    ['USA', 'US (United States of America)'],
    ['Q9', undefined],
    ['Gondor', undefined],
  ])('%s is %s', (word, found) => {
    expect(nearestCountry(word)).toBe(found);
  });

  test('ISO 3166-1 has 249 codes', () => {
    expect(COUNTRIES).toHaveLength(249);
  });
});
