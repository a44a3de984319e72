import { describe, expect, test } from 'vitest';
import { readDocument } from './document.ts';

const EVENT = `---
title: A workshop
sources: [osce-1, osce-2]
organisations:
  - id: osce
    role: organiser
  - id: unodc
cite:
  date: 1
empty:
---
The first line.
`;

/** Reads a file that must be readable. */
function read(path: string, text: string) {
  const { document } = readDocument({ path, text });
  if (!document) throw new Error(`${path} can't be read`);
  return document;
}

const codesOf = (path: string, text: string) => readDocument({ path, text }).faults.map(({ code }) => code);

describe('a file of two parts', () => {
  const document = read('events/2011/x.mdx', EVENT);

  test('has kind, id, data and body', () => {
    expect(document).toMatchObject({ kind: 'events', id: '2011/x', file: 'events/2011/x.mdx' });
    expect(document.data).toMatchObject({ title: 'A workshop', sources: ['osce-1', 'osce-2'], empty: null });
    expect(document.body).toBe('The first line.\n');
    expect(document.bodyLine).toBe(12);
    expect(EVENT.split('\n')[document.bodyLine - 1]).toBe('The first line.');
  });

  test.each([
    [['title'], 2, 8],
    [['sources'], 3, 10],
    [['sources', 1], 3, 19],
    [['organisations', 0, 'role'], 6, 11],
    [['organisations', 1, 'id'], 7, 9],
    [['cite', 'date'], 9, 9],
    [['empty'], 10, 7],
    [['organisations', 1, 'role'], 7, 5],
    [['organisations', 7, 'role'], 5, 3],
    [['missing'], 2, 1],
    [[], 2, 1],
  ])('%j stands at %i:%i, or its nearest parent does', (path, line, column) => {
    expect(document.locate(path)).toEqual({ line, column });
  });

  test.each([
    [['title'], 2, 1],
    [['organisations', 0, 'role'], 6, 5],
    [['cite', 'date'], 9, 3],
  ])('the key of %j stands at %i:%i', (path, line, column) => {
    expect(document.locate(path, true)).toEqual({ line, column });
  });

  test('Windows line ends and a byte order mark change nothing', () => {
    const other = read('events/2011/x.mdx', `\uFEFF${EVENT.replaceAll('\n', '\r\n')}`);
    expect(other.data).toEqual(document.data);
    expect(other.body).toBe(document.body);
    expect(other.locate(['organisations', 1, 'id'])).toEqual({ line: 7, column: 9 });
  });
});

test('a file of fields only', () => {
  const document = read('places/almaty.yaml', 'name: Almaty\nlat: 43.24\n');
  expect(document).toMatchObject({
    kind: 'places',
    id: 'almaty',
    body: '',
    data: { name: 'Almaty', lat: 43.24 },
  });
  expect(document.locate(['lat'])).toEqual({ line: 2, column: 6 });
});

test('dates stay text', () => {
  expect(read('places/x.yaml', 'reviewed: 2026-11-21\n').data).toEqual({ reviewed: '2026-11-21' });
});

describe('what can be wrong', () => {
  test.each([
    ['nowhere/x.mdx', EVENT, 'unknown-folder'],
    ['x.mdx', EVENT, 'unknown-folder'],
    ['people/x.mdx', EVENT, 'unknown-folder'],
    ['events/2011/x.mdx', 'No fields', 'front-matter-missing'],
    ['events/2011/x.mdx', '---\ntitle: x\n', 'front-matter-not-closed'],
    ['events/2011/x.mdx', '--\ntitle: x\n---\n', 'bad-divider'],
    ['events/2011/x.mdx', '\n---\ntitle: x\n---\n', 'blank-lines-above'],
    ['events/2011/x.mdx', '---\ntitle: x\n\nText.\n', 'front-matter-not-closed'],
    ['events/2011/x.mdx', '---\ntitle: x\n—\nText', 'bad-divider'],
    ['events/2011/x.mdx', '---\ntitle: x\n---\nkind: y\n---\nText', 'extra-divider'],
    ['events/2011/x.mdx', '', 'front-matter-missing'],
    ['events/2011/x.mdx', '---\n---\n', 'front-matter-not-a-list-of-fields'],
    ['events/2011/x.mdx', '---\n- a\n---\n', 'front-matter-not-a-list-of-fields'],
    ['places/x.yaml', 'name: "x', 'open-quote'],
    ['places/x.yaml', 'a: &b 1\n', 'sign'],
    ['places/x.yaml', 'c: *b\n', 'sign'],
    ['places/x.yaml', 'a: !!js/regexp /x/\n', 'sign'],
    ['places/x.yaml', '? [a]\n', 'no-colon'],
  ])('%s with %j: %s', (path, text, code) => {
    expect(codesOf(path, text)).toEqual([code]);
  });

  test('a line of hyphens that stands too far up', () => {
    const text = '---\ntitle: x\n---\nkind: y\nplace: z\nText.\n';
    const { document, faults } = readDocument({ path: 'events/2011/x.mdx', text });
    expect(faults.map(({ point, code }) => [point.line, code])).toEqual([
      [3, 'extra-divider'],
      [6, 'front-matter-not-closed'],
    ]);
    expect(document).toMatchObject({ data: { title: 'x', kind: 'y', place: 'z' }, body: 'Text.\n' });
  });

  test.each(['note: a text may begin so.\n', '- first\n- second\n', 'It is so: a text.\n\n---\n\nMore.\n'])(
    'a text that only looks like fields: %j',
    (body) => {
      const { document, faults } = readDocument({
        path: 'events/2011/x.mdx',
        text: `---\ntitle: x\n---\n${body}`,
      });
      expect(faults).toEqual([]);
      expect(document?.body).toBe(body);
    },
  );

  test('all faults of the fields are told, each at its place', () => {
    const { faults } = readDocument({
      path: 'places/x.yaml',
      text: 'a: 1\na: 2\nb: "1\nc: [1\nd:\n  e: 1\n f: 2\n',
    });
    expect(faults.map(({ point, code }) => [point.line, code])).toEqual([
      [3, 'open-quote'],
      [4, 'open-bracket'],
      [7, 'indented-less'],
      [2, 'duplicate-key'],
    ]);
  });
});

describe('what is right in fields with a fault can be read, each at its place', () => {
  const fields = (text: string) => {
    const { document } = readDocument({ path: 'places/x.yaml', text });
    return document?.data;
  };

  test.each([
    ['a: [x\nb: 2\n', { a: null, b: 2 }],
    ['a: "x\ny"\nb: 2\n', { a: null, b: 2 }],
    ['a: 1\na: 2\nb: 2\n', { a: 1, b: 2 }],
    ['a b\nb: 2\n', { a: null, b: 2 }],
    ['a:\n  - b: "x\n    c: 1\n  - b: 2\n', { a: [{ b: null, c: 1 }, { b: 2 }] }],
    ['a:\n  - x\n    - y\n', { a: ['x', 'y'] }],
    ['a:\n  - x\n - y\n', { a: ['x', null] }],
    ['a:\n  - b: 1\n    c: 2\nc: 3\n  - b: 4\n', { a: [{ b: 1, c: 2 }, { b: 4 }] }],
    ['a:\n  b: 1\n   c: 2\nd: 3\n', { a: { b: 1, c: null }, d: 3 }],
    ['a:\n- "x\n- y\nb: 1\n', { a: [null, 'y'], b: 1 }],
    ['a: [x\n  - y\nb:\n  - c\nd: [x\n  - e\nf: 2\n', { a: null, b: ['c'], d: null, f: 2 }],
    ['a: 1 #2\nb: 2 # a remark\n', { a: null, b: 2 }],
  ])('%j', (text, data) => {
    expect(fields(text)).toEqual(data);
  });

  test('places are those of the file', () => {
    const text = '---\ntitle: [x\nsources:\n  - "a\n  - b\nplace: c\n---\nText';
    const { document } = readDocument({ path: 'events/2011/x.mdx', text });
    expect(document?.locate(['sources', 1])).toEqual({ line: 5, column: 5 });
    expect(document?.locate(['place'])).toEqual({ line: 6, column: 8 });
    expect(document?.lastLine(['sources'])).toBe(5);
    expect(document?.unreadable.map(({ first, last }) => [first, last])).toEqual([
      [2, 2],
      [4, 4],
    ]);
    expect(document?.bodyLine).toBe(8);
  });
});
