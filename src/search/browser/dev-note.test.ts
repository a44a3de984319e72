import { expect, test } from 'vitest';
import { ageOf } from './dev-note.ts';

const now = new Date('2026-11-21T12:00:00Z');

test.each([
  ['2026-11-21T11:59:40Z', 'this minute'],
  ['2026-11-21T11:59:00Z', '1 minute ago'],
  ['2026-11-21T09:00:00Z', '3 hours ago'],
  ['2026-11-20T11:00:00Z', 'yesterday'],
  ['2026-11-11T12:00:00Z', '10 days ago'],
])('the index of %s was built %s', (built, age) => {
  expect(ageOf(new Date(built), now)).toBe(age);
});
