import { describe, expect, test } from 'vitest';
import { queryOf, searchable, shortened, withQuery } from './query.ts';

const HERE = 'https://record.example/search/';

describe('the query in the address', () => {
  test.each([
    ['', ''],
    ['?q=', ''],
    ['?q=almaty', 'almaty'],
    ['?q=alma+ty&kind=event', 'alma ty'],
    ['?kind=event', ''],
    ['?q=%D0%90%D0%BB%D0%BC%D0%B0%D1%82%D1%8B', 'Алматы'],
    ['?q=a&q=b', 'a'],
    ['?q=%zz', '%zz'],
    ['#q=almaty', ''],
  ])('is read from %s', (tail, query) => {
    expect(queryOf(HERE + tail)).toBe(query);
  });

  test.each([
    ['', 'almaty', '?q=almaty'],
    ['?q=almaty', 'vienna 2011', '?q=vienna+2011'],
    ['?kind=event&x', 'a&b', '?kind=event&x=&q=a%26b'],
    ['?q=almaty&kind=event#top', '', '?kind=event#top'],
    ['?q=almaty', '', ''],
  ])('%s with “%s” becomes %s', (tail, query, after) => {
    expect(withQuery(HERE + tail, query)).toBe(HERE + after);
  });

  test.each(['<img src=x>', '😀 & é', '"', 'қазақстан', '%'])('“%s” comes back as it was', (query) => {
    expect(queryOf(withQuery(HERE, query))).toBe(query);
  });
});

describe('the part that is searched for', () => {
  test('is the whole of a short query, without space around it', () => {
    expect(searchable('  31 victims ')).toEqual({ text: '31 victims', cut: false });
  });

  test('is the first 200 characters of a long one', () => {
    expect(searchable('x'.repeat(200))).toEqual({ text: 'x'.repeat(200), cut: false });
    expect(searchable('x'.repeat(10_000))).toEqual({ text: 'x'.repeat(200), cut: true });
  });

  test('never ends in half a character', () => {
    expect(searchable('😀'.repeat(300)).text).toBe('😀'.repeat(200));
  });
});

test('a query is shortened for a sentence', () => {
  expect(shortened('almaty')).toBe('almaty');
  expect(shortened('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
});
