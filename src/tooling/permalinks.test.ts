import { expect, test } from 'vitest';
import { extend } from './permalinks.ts';

test('adds what is new, in order', () => {
  expect(extend('/a/\n/c/\n', '/a/\n', ['/c/', '/b/', '/a/#x'])).toEqual({
    text: '/a/\n/a/#x\n/b/\n/c/\n',
    added: ['/a/#x', '/b/'],
    dropped: [],
  });
});

test('keeps what answers no longer, and changes nothing if all is there', () => {
  const list = '/a/\n/old/\n';
  expect(extend(list, list, ['/a/'])).toEqual({ text: list, added: [], dropped: [] });
});

test('puts two versions of the list together that were in conflict', () => {
  const list = '/a/\n<<<<<<< ours\n/d/\n=======\n/b/\n/d/\n>>>>>>> theirs\n';
  expect(extend(list, '/a/\n', []).text).toBe('/a/\n/b/\n/d/\n');
});

test('names what somebody has taken off', () => {
  expect(extend('/a/\n', '/a/\n/b/\n', ['/b/']).dropped).toEqual(['/b/']);
});
