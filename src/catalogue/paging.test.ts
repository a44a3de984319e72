import { describe, expect, test } from 'vitest';
import { groupStarts, pageNumbers, pagesOf, runsOf } from './paging.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('pages of a list', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [100, [100]],
    [101, [100, 1]],
    [250, [100, 100, 50]],
  ])('%i items: %j', (count, sizes) => {
    const pages = pagesOf(numbers(count));
    expect(pages.map(({ items }) => items.length)).toEqual(sizes);
    expect(pages.flatMap(({ items }) => items)).toEqual(numbers(count));
    expect(pages.map(({ number, of, total }) => [number, of, total])).toEqual(
      sizes.map((_, index) => [index + 1, sizes.length, count]),
    );
  });

  test('a full page stays as it is when the list goes on', () => {
    expect(pagesOf(numbers(250))[1]?.items).toEqual(pagesOf(numbers(1000))[1]?.items);
  });
});

describe('groups', () => {
  const words = ['ant', 'ape', 'bat', 'bee', 'boa', 'cat'];
  const letter = (word: string) => word.charAt(0);

  test('begin on the page of their first member', () => {
    expect(groupStarts(words, letter, 2)).toEqual([
      { key: 'a', count: 2, page: 1 },
      { key: 'b', count: 3, page: 2 },
      { key: 'c', count: 1, page: 3 },
    ]);
  });

  test('neighbours of one group stand together', () => {
    expect(runsOf(['ant', 'ape', 'bat', 'asp'], letter)).toEqual([
      { key: 'a', items: ['ant', 'ape'] },
      { key: 'b', items: ['bat'] },
      { key: 'a', items: ['asp'] },
    ]);
  });
});

describe('the pages to which a page links', () => {
  test.each([
    [1, 1, [1]],
    [1, 4, [1, 2, 3, 4]],
    [1, 14, [1, 2, 3, 0, 14]],
    [4, 14, [1, 2, 3, 4, 5, 6, 0, 14]],
    [5, 14, [1, 0, 3, 4, 5, 6, 7, 0, 14]],
    [14, 14, [1, 0, 12, 13, 14]],
  ])('page %i of %i: %j', (number, of, shown) => {
    expect(pageNumbers(number, of)).toEqual(shown);
  });
});
