import { describe, expect, test } from 'vitest';
import { essence, looser, searchedTitle, withoutPossessives } from './question.ts';

describe('what a question is about', () => {
  test.each([
    ['how many victims were found?', 'victims found?'],
    ['Who trains judges in Kazakhstan', 'trains judges Kazakhstan'],
    ["Kazakhstan's judges", 'Kazakhstan judges'],
    ['31 victims', '31 victims'],
    ['NGOs that run shelters', 'non-governmental shelters'],
    ['who is who', 'who is who'],
    ['"the victims"', '"the victims"'],
    ['Сана Сезим', 'Сана Сезим'],
    ['', ''],
  ])('“%s” is searched for as “%s”', (query, searched) => {
    expect(essence(query)).toBe(searched);
  });

  test('one word less each time, from three words on', () => {
    expect(looser('a b c')).toEqual(['b c', 'a c', 'a b']);
    expect(looser('a b')).toEqual([]);
    expect(looser('"a b c"')).toEqual([]);
    expect(looser('a '.repeat(9))).toEqual([]);
  });
});

test.each([
  ['Last judges’ seminar of 2015', 'Last judges seminar of 2015'],
  ['Kazakhstan’s Parliament', 'Kazakhstan Parliament'],
  ["Prosecutor General's Office", 'Prosecutor General Office'],
  ['O’Brien, Mangg’ystau', 'O’Brien, Mangg’ystau'],
])('possessives: %s', (text, plain) => {
  expect(withoutPossessives(text)).toBe(plain);
});

test('years in a title are words of their own', () => {
  expect(searchedTitle('Seminars for judges, 2009–2017')).toBe('Seminars for judges, 2009 2017');
});
