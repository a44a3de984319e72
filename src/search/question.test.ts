import { describe, expect, test } from 'vitest';
import { withDays } from './days.ts';
import { looser } from './looser.ts';
import { essence, searchedTitle, withoutPossessives } from './question.ts';

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

test.each([
  ['14.09.2011', '14 September 2011'],
  ['9/11/2011 almaty', '9 November 2011 almaty'],
  ['2011-09-14', '14 September 2011'],
  ['31.02.2011', '31.02.2011'],
  ['2010-2011', '2010-2011'],
])('the day in “%s” is searched as the record writes it', (query, searched) => {
  expect(withDays(query)).toBe(searched);
});

test('two words may be left out of a question of many', () => {
  expect(looser('one two three four', 2)).toContain('two four');
  expect(looser('one two three', 2)).toEqual([]);
  expect(looser('one two', 1)).toEqual([]);
});
