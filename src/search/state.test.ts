import { describe, expect, test } from 'vitest';
import { RESULTS_A_PAGE } from './ranking.ts';
import { choices, searchable, shortened, stateOf, withState, type State } from './state.ts';
import { withChoice } from './with-choice.ts';

const HERE = 'https://record.example/search/';
const NOTHING: State = { text: '', filters: {}, sort: 'relevance', shown: RESULTS_A_PAGE };

describe('the state in the address', () => {
  test.each<[string, Partial<State>]>([
    ['', {}],
    ['?q=', {}],
    ['?q=alma+ty&x=1', { text: 'alma ty' }],
    ['?q=%D0%90%D0%BB%D0%BC%D0%B0%D1%82%D1%8B', { text: 'Алматы' }],
    ['?q=a&q=b', { text: 'a' }],
    ['?q=%zz', { text: '%zz' }],
    ['#q=almaty', {}],
    ['?kind=events', { filters: { kind: ['events'] } }],
    ['?country=TJ&country=KZ&country=TJ', { filters: { country: ['KZ', 'TJ'] } }],
    ['?place=atlantis&place=', { filters: { place: ['atlantis'] } }],
    [`?topic=${'x'.repeat(101)}&grade=A`, { filters: { grade: ['A'] } }],
    ['?sort=newest', { sort: 'newest' }],
    ['?sort=title', {}],
    ['?shown=30', { shown: 30 }],
    ['?shown=3', {}],
    ['?shown=-1', {}],
    ['?shown=20.5', {}],
    ['?shown=x', {}],
    ['?shown=1000000', { shown: 200 }],
  ])('is read from “%s”', (tail, state) => {
    expect(stateOf(HERE + tail)).toEqual({ ...NOTHING, ...state });
  });

  test('has no more values of a filter than anybody would choose', () => {
    const many = Array.from({ length: 60 }, (_, index) => `year=${String(1000 + index)}`).join('&');
    expect(stateOf(`${HERE}?${many}`).filters.year).toHaveLength(50);
  });

  test.each<[string, Partial<State>, string]>([
    ['', { text: 'almaty' }, '?q=almaty'],
    ['?q=almaty', { text: ' vienna 2011 ' }, '?q=vienna+2011'],
    ['?kept=a&x', { text: 'a&b' }, '?q=a%26b&kept=a&x='],
    ['?q=almaty&kept=1#top', {}, '?kept=1#top'],
    ['?q=almaty&shown=20&sort=newest&kind=events', {}, ''],
    [
      '',
      { text: 'x', shown: 20, sort: 'oldest', filters: { topic: ['b', 'a'], kind: ['events'] } },
      '?q=x&kind=events&topic=a&topic=b&sort=oldest&shown=20',
    ],
  ])('“%s” becomes', (tail, state, after) => {
    expect(withState(HERE + tail, { ...NOTHING, ...state })).toBe(HERE + after);
  });

  test.each([
    '?sort=newest&topic=b&kind=events&topic=a&q=x&shown=20',
    '?topic=a&topic=b&topic=a&shown=20&kind=events&q=x&sort=newest',
  ])('has one address, however it was written: %s', (tail) => {
    expect(withState(HERE + tail, stateOf(HERE + tail))).toBe(
      `${HERE}?q=x&kind=events&topic=a&topic=b&sort=newest&shown=20`,
    );
  });

  test.each(['<img src=x>', '😀 & é', '"', 'қазақстан', '%', '+'])('“%s” comes back as it was', (text) => {
    expect(stateOf(withState(HERE, { ...NOTHING, text })).text).toBe(text);
  });

  test('holds no more of a query than is searched for', () => {
    const address = withState(HERE, { ...NOTHING, text: 'x'.repeat(10_000) });
    expect(stateOf(address).text).toBe('x'.repeat(200));
  });
});

describe('a choice', () => {
  test('is added once, in order, and changes nothing else', () => {
    const filters = { kind: ['events'], country: ['TJ'] };
    expect(withChoice(filters, 'country', 'KZ', true)).toEqual({ kind: ['events'], country: ['KZ', 'TJ'] });
    expect(withChoice(filters, 'country', 'TJ', true)).toEqual(filters);
    expect(filters).toEqual({ kind: ['events'], country: ['TJ'] });
  });

  test('is taken away, and its filter with the last one', () => {
    expect(withChoice({ kind: ['events'], country: ['TJ'] }, 'country', 'TJ', false)).toEqual({
      kind: ['events'],
    });
    expect(withChoice({}, 'country', 'TJ', false)).toEqual({});
  });

  test('stands among the others in the order of the filters', () => {
    expect(choices({ topic: ['a'], kind: ['events', 'people'] })).toEqual([
      ['kind', 'events'],
      ['kind', 'people'],
      ['topic', 'a'],
    ]);
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
