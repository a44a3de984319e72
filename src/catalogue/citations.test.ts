import { describe, expect, test } from 'vitest';
import { entryOf } from '../testing/fixtures/catalogue.ts';
import { EVENT, PAGE, TERM } from '../testing/fixtures/content.ts';
import { apparatusOf, citedBody, citedFields, mainSource, parseCitation } from './citations.ts';

test.each([
  [3, { source: 'main', unit: 3 }],
  ['osce-90822#2', { source: 'osce-90822', unit: 2 }],
  ['polis-guidebook', { source: 'polis-guidebook', unit: undefined }],
] as const)('%s', (raw, citation) => {
  expect(parseCitation(raw, 'main')).toEqual(citation);
});

test('the main source is the first, and empty where there is none', () => {
  expect(mainSource({ sources: ['a', 'b'] })).toBe('a');
  expect(mainSource({})).toBe('');
});

test('every claim of the fields, in their order, with the way to its citation', () => {
  const { data } = entryOf(EVENT);
  expect(citedFields(data).map(({ key, path }) => [key, path.join('.')])).toEqual([
    ['date', 'cite.date'],
    ['place', 'cite.place'],
    ['series', 'cite.series'],
    ['project', 'cite.project'],
    ['participants', 'participants.cite'],
    ['organisations.0', 'organisations.0.cite'],
    ['countries', 'countries.cite'],
    ['statements.0', 'statements.0.cite'],
    ['openQuestions.0', 'openQuestions.0.cite'],
  ]);
  expect(citedFields(data).at(-2)?.citations).toEqual([
    { source: 'osce-1', unit: 3 },
    { source: 'handbook', unit: undefined },
  ]);
});

test('the citation of an entry as a whole', () => {
  expect(citedFields(entryOf(TERM).data).map(({ key }) => key)).toEqual(['entry']);
});

test('the citations of the text, in their order', () => {
  expect(citedBody(entryOf(EVENT)).map(({ key, citations }) => [key, ...citations])).toEqual([
    ['body.0', { source: 'osce-1', unit: 1 }],
    ['body.1', { source: 'osce-1', unit: 4 }],
    ['body.2', { source: 'handbook', unit: undefined }],
    ['body.3', { source: 'osce-1', unit: 3 }],
  ]);
});

describe('the apparatus', () => {
  const { notes, marksAt } = apparatusOf(entryOf(EVENT));

  test('numbers places in the order of reading, each once', () => {
    expect(notes.map(({ number, citation }) => [number, citation.source, citation.unit])).toEqual([
      [1, 'osce-1', 1],
      [2, 'osce-1', 2],
      [3, 'osce-1', 3],
      [4, 'osce-1', 4],
      [5, 'handbook', undefined],
    ]);
  });

  test('marks and notes lead to each other', () => {
    for (const { number, uses } of notes) {
      expect(uses.length).toBeGreaterThan(0);
      for (const use of uses) {
        const key = citedFields(entryOf(EVENT).data)
          .concat(citedBody(entryOf(EVENT)))
          .find((claim) => marksAt(claim.key).some(({ id }) => id === use))?.key;
        expect(marksAt(key ?? '').find(({ id }) => id === use)?.number).toBe(number);
      }
    }
  });

  test('anchors are unique', () => {
    const ids = notes.flatMap(({ uses }) => uses);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a claim with two citations has two marks; an unknown one none', () => {
    expect(marksAt('statements.0').map(({ number }) => number)).toEqual([3, 5]);
    expect(marksAt('nothing')).toEqual([]);
  });

  test('the same entry gives the same notes', () => {
    expect(apparatusOf(entryOf(EVENT)).notes).toEqual(notes);
  });

  test('an entry without citations has no notes', () => {
    expect(apparatusOf(entryOf(PAGE)).notes).toEqual([]);
  });
});
