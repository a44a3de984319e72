import { describe, expect, test } from 'vitest';
import { edtfDate } from '../schemas/edtf.ts';
import { formatDate, htmlDate, monthOf, sortKey, yearOf } from './dates.ts';

test.each([
  ['2011', '2011'],
  ['2010-10', 'October 2010'],
  ['2011-11-09', '9 November 2011'],
  ['2011-11-09/2011-11-10', '9–10 November 2011'],
  ['2011-11-09/2011-11-09', '9 November 2011'],
  ['2011-10-30/2011-11-02', '30 October – 2 November 2011'],
  ['2010-12-30/2011-01-02', '30 December 2010 – 2 January 2011'],
  ['2011-03/2011-08', 'March – August 2011'],
  ['2008/2011', '2008 – 2011'],
  ['2011/2011-05', '2011 – May 2011'],
  ['2011-05/2011', 'May – 2011'],
  ['2007-04-06/..', 'from 6 April 2007'],
  ['../2007-04-06', 'until 6 April 2007'],
  ['XXXX-09-14', '14 September, year unknown'],
  ['XXXX-09', 'September, year unknown'],
  ['XXXX', 'date unknown'],
  ['2011-XX-09', '2011'],
])('%s reads %s', (text, words) => {
  expect(formatDate(edtfDate(text))).toBe(words);
});

test.each([
  ['2011-11-09', '2011'],
  ['2010-12-30/2011-01-02', '2010'],
  ['../2007-04-06', '2007'],
  ['0988', '0988'],
  ['XXXX-09-14', 'undated'],
  ['201X', 'undated'],
])('%s belongs to %s', (text, year) => {
  expect(yearOf(edtfDate(text))).toBe(year);
});

test.each([
  ['2011-11-09', 'November'],
  ['../2007-04-06', 'April'],
  ['XXXX-09', 'September'],
  ['2011', undefined],
])('%s begins in %s', (text, month) => {
  expect(monthOf(edtfDate(text))).toBe(month);
});

describe('order', () => {
  test('is that of time; less exact dates first, unknown years last', () => {
    const inOrder = [
      '2008-05',
      '2010',
      '2010-10',
      '2010-10-01',
      '2010-10-05/2010-10-06',
      '../2011',
      '2011-06-21',
      'XXXX-09-14',
      'XXXX',
    ];
    const keys = inOrder.map((text) => sortKey(edtfDate(text)));
    // An unknown day sorts before any day; XXXX has nothing to sort by and so stands with the undated ones.
    expect(keys.slice(0, 7)).toEqual([...keys.slice(0, 7)].sort());
    expect(keys.slice(7).every((key) => key.startsWith('9999'))).toBe(true);
    expect(keys.every((key) => /^\d{8}$/.test(key))).toBe(true);
  });
});

test.each([
  ['2011', '2011'],
  ['2010-10', '2010-10'],
  ['2011-11-09', '2011-11-09'],
  ['0988', '0988'],
  ['XXXX-09-14', undefined],
  ['2011-XX-09', '2011'],
])('%s in HTML is %s', (text, value) => {
  expect(htmlDate(edtfDate(text).start)).toBe(value);
});

test('an end that is not known has no form in HTML', () => {
  expect(htmlDate(edtfDate('2011/..').end)).toBeUndefined();
});
