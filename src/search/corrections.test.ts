import { describe, expect, test } from 'vitest';
import { corrected } from './corrections.ts';
import { readVocabulary, vocabularyFile, wordsForVocabulary } from './vocabulary.ts';

const PAGES = new Map([
  ['trafficking', 200],
  ['kazakhstan', 90],
  ['court', 20],
  ['courts', 20],
  ['courtroom', 20],
  ['anti', 5],
  ['victim', 40],
  ['victims', 70],
  ['seminar', 66],
  ['interpol', 1],
  ['алматы', 2],
  ['казахстан', 3],
]);
const file = vocabularyFile(PAGES, Infinity, (text) => text.length);
const vocabulary = readVocabulary(file);
const spellings = (query: string, ...unknown: string[]): string[] =>
  corrected(query, new Set(unknown), vocabulary);

describe('a vocabulary', () => {
  test('is read as it was written, the most frequent words first', () => {
    expect(vocabulary.map((word) => word.plain).sort()).toEqual([...PAGES.keys()].sort());
    expect(file.split('\n')[1]).toBe('AcourtFroomFsAvictim');
    expect(vocabulary[0]?.frequency).toBe(1);
    expect(vocabulary.find((word) => word.plain === 'interpol')?.frequency).toBe(0.25);
  });

  test('leaves out the rarest words if there is no room', () => {
    const small = vocabularyFile(PAGES, 45, (text) => text.length);
    expect(readVocabulary(small).map((word) => word.plain)).toEqual([
      'kazakhstan',
      'seminar',
      'trafficking',
      'victims',
    ]);
    expect(readVocabulary(vocabularyFile(PAGES, 0, (text) => text.length))).toEqual([]);
  });

  test('is refused if it is cut, empty or something else', () => {
    for (let length = 0; length < file.length; length++) {
      expect(() => readVocabulary(file.slice(0, length))).toThrow('not whole');
    }
    expect(() => readVocabulary('<!doctype html>\n<title>Not Found</title>\n')).toThrow('not whole');
  });

  test('is made of words of three letters and more', () => {
    expect([...wordsForVocabulary('An OSCE court’s court, 2011; Алматы')]).toEqual([
      'osce',
      'court',
      'алматы',
    ]);
  });
});

describe('other spellings', () => {
  test.each([
    ['traficking', 'trafficking'],
    ['kazakstan', 'kazakhstan'],
    ['Семинар', 'seminar'],
    ['Казакстан', 'казахстан'],
    ['semianr', 'seminar'],
    ['victms', 'victims'],
    ['antitrafficking', 'anti trafficking'],
  ])('%s: %s', (typed, best) => {
    expect(spellings(typed, typed)[0]).toBe(best);
  });

  test('keep the words that are known, and replace each that is not', () => {
    expect(spellings('traficking in kazakstan', 'traficking', 'kazakstan')[0]).toBe(
      'trafficking in kazakhstan',
    );
  });

  test('are in the script that was typed, if there is such', () => {
    expect(spellings('kazakstan', 'kazakstan')).toEqual(['kazakhstan']);
    expect(spellings('Казакстан', 'Казакстан')).toEqual(['казахстан']);
  });

  test('put together what was written apart', () => {
    expect(spellings('inter pol kazakhstan', 'inter', 'pol')).toEqual(['interpol kazakhstan']);
    expect(spellings('inter pol', 'pol')).toEqual(['interpol']);
  });

  test('are not made up where the record has nothing like it', () => {
    expect(spellings('zzzzzz', 'zzzzzz')).toEqual([]);
    expect(spellings('seminar zzzzzz', 'zzzzzz')).toEqual([]);
  });
});
