import { describe, expect, test } from 'vitest';
import { edits, likeness, likenessWithErrors, wordFrom } from './likeness.ts';
import { plain } from './sound.ts';

const word = (text: string) => wordFrom(plain(text));

describe('edits', () => {
  test.each([
    ['', '', 0, 0],
    ['abc', 'abc', 0, 0],
    ['abc', '', 3, 3],
    ['', 'abc', 3, 0],
    ['trafiking', 'trafficking', 2, 2],
    ['semianr', 'seminar', 1, 1],
    ['almati', 'almaty', 1, 1],
    ['shim', 'simkent', 5, 1],
    ['ca', 'abc', 3, 1],
    ['a'.repeat(100), 'b', 63, 63],
  ])('from “%s” to “%s”: %i, to its best start: %i', (one, two, whole, start) => {
    expect(edits(one, two)).toEqual({ whole, start });
  });
});

describe('likeness', () => {
  test('falls from the same word over its sound and its start to another ending', () => {
    const [same, alike, start, shorter, ending] = [
      likeness(word('almaty'), word('Almaty')),
      likeness(word('алматы'), word('Almaty')),
      likeness(word('almat'), word('Almaty')),
      likeness(word('al'), word('Almaty')),
      likeness(word('Алматыда'), word('Almaty')),
    ];
    expect(same).toBe(1);
    expect([alike, start, shorter].every((each, index, all) => each < (all[index - 1] ?? 1))).toBe(true);
    expect(ending).toBeGreaterThan(0.6);
  });

  test.each([
    ['investigating', 'investigation'],
    ['судьи', 'судья'],
    ['торговлей', 'торговля'],
    ['Қазақстанның', 'Kazakhstan'],
    ['саудасына', 'саудасы'],
    ['prosecution', 'prosecutors'],
  ])('%s is another form of %s', (typed, there) => {
    expect(likeness(word(typed), word(there))).toBeGreaterThan(0.5);
  });

  test.each([
    ['2011', '2012'],
    ['court', 'country'],
    ['osh', 'oral'],
  ])('%s is no form of %s', (typed, there) => {
    expect(likeness(word(typed), word(there))).toBe(0);
  });

  test('forgives errors by the length of the word', () => {
    expect(likenessWithErrors(word('trafficing'), word('trafficking'))).toBeGreaterThan(0.7);
    expect(likenessWithErrors(word('astnaa'), word('Astana'))).toBeGreaterThan(0.6);
    expect(likenessWithErrors(word('oseo'), word('OSCE'))).toBeGreaterThan(0);
    expect(likenessWithErrors(word('osh'), word('oral'))).toBe(0);
    expect(likenessWithErrors(word('2012'), word('2011'))).toBe(0);
    expect(likenessWithErrors(word('kazakhstan'), word('Tajikistan'))).toBe(0);
  });
});
