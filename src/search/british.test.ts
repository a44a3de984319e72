import { expect, test } from 'vitest';
import { british } from './british.ts';

test.each([
  ['Organization for Security and Co-operation', 'organisation for security and co-operation'],
  ['organised organizing organizers', 'organised organising organisers'],
  ['analyze', 'analyse'],
  ['forced labor', 'forced labour'],
  ['neighboring neighborhoods', 'neighbouring neighbourhoods'],
  ['crisis centers', 'crisis centres'],
  ['centered', 'centred'],
  ['licensed', 'licenced'],
  ['counselors', 'counsellors'],
  ['fulfillment', 'fulfilment'],
  ['program', 'programme'],
  ['combatting', 'combating'],
])('%s: %s', (american, expected) => {
  expect(british(american)).toBe(expected);
});

test.each([
  'size',
  'prizes',
  'seizing',
  'laboratory',
  'collaboration',
  'meters'.slice(0, 3),
  'doctor',
  'Тараз',
  'programmes',
])('%s stays', (word) => {
  expect(british(word)).toBe(word.toLowerCase());
});

test('what is British already does not change again', () => {
  const text = 'organisation labour centre licence travelling dialogue programme judgment';
  expect(british(text)).toBe(text);
});
