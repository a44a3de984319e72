import { describe, expect, test } from 'vitest';
import { MdxFault, NO_BODY, readBody } from './body.ts';

test('citations, with source, unit and place', () => {
  const body = readBody('One.<Cite p={1} /> Two.<Cite s="osce-1" p="2" /><Cite s="book" />', 10);
  expect(body.cites).toEqual([
    { source: undefined, unit: '1', extra: [], alone: false, point: { line: 10, column: 5 } },
    { source: 'osce-1', unit: '2', extra: [], alone: false, point: { line: 10, column: 24 } },
    { source: 'book', unit: undefined, extra: [], alone: false, point: { line: 10, column: 49 } },
  ]);
});

test('attributes are given as typed, strange ones by name', () => {
  const body = readBody('One.<Cite p={x + 1} page="3" {...all} />');
  expect(body.cites).toMatchObject([{ unit: 'x + 1', extra: ['page', '…'] }]);
});

test('a citation on a line of its own is alone', () => {
  expect(readBody('One.\n\n<Cite p={1} />\n').cites).toMatchObject([{ alone: true, point: { line: 3 } }]);
});

test('paragraphs, list items and tables, cited or not', () => {
  const body = readBody(
    'First *one*.<Cite p={1} />\n\nSecond.\n\n- Third.<Cite p={2} />\n- Fourth.\n\n> Fifth.\n\n| a |\n|---|\n| b |\n',
  );
  expect(body.paragraphs.map(({ text, cited, point }) => [text, cited, point.line])).toEqual([
    ['First one.', true, 1],
    ['Second.', false, 3],
    ['Third.', true, 5],
    ['Fourth.', false, 6],
    ['Fifth.', false, 8],
    ['ab', false, 10],
  ]);
});

test('headings have the ids that Astro gives them', () => {
  const body = readBody('## What it was about\n\n### The aims\n\n## The aims\n\n## Қазақстан & “quotes”\n');
  expect(body.headings.map(({ depth, id }) => [depth, id])).toEqual([
    [2, 'what-it-was-about'],
    [3, 'the-aims'],
    [2, 'the-aims-1'],
    [2, 'қазақстан--quotes'],
  ]);
});

test('links and images, also by reference and bare', () => {
  const body = readBody('[A](/a/ "t") ![B](/b.svg) https://example.org [C][c]\n\n[c]: /c/\n');
  expect(body.links.map(({ url, text }) => [url, text])).toEqual([
    ['/a/', 'A'],
    ['https://example.org', 'https://example.org'],
    ['/c/', 'c'],
  ]);
  expect(body.images).toMatchObject([{ url: '/b.svg', text: 'B' }]);
});

test('texts in which terms are looked for stand outside links, headings and code', () => {
  const body = readBody('## Heading\n\nPlain *and* [linked](/a/) `code`.\n');
  expect(body.texts.map(({ text }) => text.trim())).toEqual(['Plain', 'and', '', '', '.']);
});

test('everything that editors may not use', () => {
  const body = readBody('import x from "x"\n\n<Map />\n\nA {1 + 1} <b>c</b>\n\n{/* d */}\n\n```\ne\n```\n');
  expect(body.foreign.map(({ name, point }) => [name, point.line])).toEqual([
    ['import or export', 1],
    ['<Map>', 3],
    ['{…}', 5],
    ['<b>', 5],
    ['{…}', 7],
    ['```', 9],
  ]);
});

describe('a text that is not MDX', () => {
  test.each([
    ['a {b', 7, 3],
    ['one\n\ntwo <', 9, 5],
    ['<Cite p={1}>', 7, 1],
  ])('%j is a fault at %i:%i', (text, line, column) => {
    const fault: unknown = (() => {
      try {
        return readBody(text, 7);
      } catch (error) {
        return error;
      }
    })();
    expect(fault).toBeInstanceOf(MdxFault);
    expect((fault as MdxFault).point).toEqual({ line, column });
    expect((fault as MdxFault).message).not.toMatch(/^\d+:\d+/);
  });
});

test('no body has nothing in it', () => {
  expect(Object.values(NO_BODY).every((list) => Array.isArray(list) && list.length === 0)).toBe(true);
});
