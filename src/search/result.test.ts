import { describe, expect, test } from 'vitest';
import { resultOf, runsOf, type FoundPage } from './result.ts';

describe('an excerpt', () => {
  test('is taken apart at its marks', () => {
    expect(runsOf('Police met in <mark>Almaty.</mark> Then <mark>Almaty</mark>')).toEqual([
      { text: 'Police met in ', marked: false },
      { text: 'Almaty.', marked: true },
      { text: ' Then ', marked: false },
      { text: 'Almaty', marked: true },
    ]);
  });

  test('that starts with a mark starts marked', () => {
    expect(runsOf('<mark>a</mark> b')).toEqual([
      { text: 'a', marked: true },
      { text: ' b', marked: false },
    ]);
  });

  test('gives markup of the page back as text', () => {
    expect(runsOf('&lt;script&gt;alert(1)&lt;/script&gt; <mark>&lt;mark&gt;</mark>')).toEqual([
      { text: '<script>alert(1)</script> ', marked: false },
      { text: '<mark>', marked: true },
    ]);
  });

  test('of an empty page is empty', () => {
    expect(runsOf('')).toEqual([]);
  });
});

const page: FoundPage = {
  url: '/events/2011/x/',
  meta: {
    title: 'Workshop',
    kind: 'Event',
    'event-kind': 'Workshop',
    date: '2011',
    place: 'Almaty, Kazakhstan',
  },
  excerpt: 'x',
  content: 'x',
  sub_results: [{ title: 'Workshop', url: '/events/2011/x/' }],
};

describe('a result', () => {
  test('names kind, date and place', () => {
    expect(resultOf(page).facts).toEqual(['Event', 'Workshop', '2011', 'Almaty, Kazakhstan']);
  });

  test.each([
    ['Police met in <mark>Almaty</mark>.', 'Police met in Almaty.'],
    ['met in <mark>Almaty</mark> to improve', '… met in Almaty to improve …'],
    ['', ''],
  ])('shows where its excerpt was cut: %s', (excerpt, shown) => {
    const runs = resultOf({ ...page, excerpt, content: 'Police met in Almaty.' }).excerpt;
    expect(runs.map(({ text }) => text).join('')).toBe(shown);
  });

  test.each([
    ['Police met.', 'Police met.'],
    ['In Almaty.', 'In Almaty.'],
    ['Almaty.', '… Almaty.'],
  ])('knows a name from the start of a sentence: %s', (excerpt, shown) => {
    const runs = resultOf({ ...page, excerpt, content: 'Police met. In Almaty.' }).excerpt;
    expect(runs.map(({ text }) => text).join('')).toBe(shown);
  });

  test('leaves out what a page has not', () => {
    expect(resultOf({ ...page, meta: { kind: 'Topic' } })).toMatchObject({
      title: '/events/2011/x/',
      facts: ['Topic'],
      parts: [],
    });
  });

  test('leads to at most three headings, and not to its own start', () => {
    const headings = ['a', 'b', 'c', 'd'].map((title) => ({ title, url: `/x/#${title}`, anchor: {} }));
    expect(resultOf({ ...page, sub_results: [...page.sub_results, ...headings] }).parts).toEqual([
      { title: 'a', url: '/x/#a' },
      { title: 'b', url: '/x/#b' },
      { title: 'c', url: '/x/#c' },
    ]);
  });
});
