import { expect, test } from 'vitest';
import { readReadableBody } from './readable-body.ts';

const places = (source: string) => {
  const { body, faults, lost } = readReadableBody(source, 10);
  return {
    paragraphs: body.paragraphs.map(({ text, point }) => `${String(point.line)} ${text}`),
    headings: body.headings.map(({ text }) => text),
    faults: faults.map(({ point }) => point.line),
    lost,
  };
};

test('a text without faults is read as it is', () => {
  expect(places('One.\n\n## Two\n\nThree.')).toEqual({
    paragraphs: ['10 One.', '14 Three.'],
    headings: ['Two'],
    faults: [],
    lost: [],
  });
});

test('a paragraph with a fault is left out, and all else is read at its place', () => {
  expect(places('One.\n\n## Two\nThree {3\nand <3.\n\nFour <b.\n\nFive.')).toEqual({
    paragraphs: ['10 One.', '18 Five.'],
    headings: ['Two'],
    faults: [13, 16],
    lost: ['Three {3\nand <3.', 'Four <b.'],
  });
});

test('a heading with a fault is left out by itself', () => {
  expect(places('One.\n## Two {\nThree.')).toEqual({
    paragraphs: ['10 One.', '12 Three.'],
    headings: [],
    faults: [11],
    lost: ['## Two {'],
  });
});

test('two versions after a merge are one fault', () => {
  expect(
    places('One.\n\n<<<<<<< HEAD\n## Two\n\nThree.\n=======\n## Four\n>>>>>>> theirs\n\nFive.'),
  ).toMatchObject({
    paragraphs: ['10 One.', '20 Five.'],
    headings: [],
    faults: [12],
  });
});

test('a second block of fields is left out', () => {
  expect(places('\n---\ntitle: x\n---\nOne.')).toMatchObject({ paragraphs: ['14 One.'], headings: [] });
});

test('a hundred faults end', () => {
  const { faults, body } = readReadableBody('a <b\n\n'.repeat(100));
  expect(faults).toHaveLength(50);
  expect(body.paragraphs).toEqual([]);
});
