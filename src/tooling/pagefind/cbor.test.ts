import { describe, expect, test } from 'vitest';
import { cborEnd, cborList, fromCbor, listOf, toCbor, type Cbor } from './cbor.ts';

describe('what is written', () => {
  test.each<[Cbor, string]>([
    [0, '00'],
    [23, '17'],
    [24, '1818'],
    [255, '18ff'],
    [256, '190100'],
    [1_000_000, '1a000f4240'],
    [-1, '20'],
    [-500, '3901f3'],
    ['', '60'],
    ['ü', '62c3bc'],
    [null, 'f6'],
    [[], '80'],
    [[1, [2, 'a'], null], '830182026161f6'],
  ])('%j is %s (RFC 8949, appendix A)', (value, hex) => {
    expect(toCbor(value).toString('hex')).toBe(hex);
    expect(fromCbor(Buffer.from(hex, 'hex'))).toEqual(value);
  });

  test('may be long', () => {
    const long: Cbor = Array.from({ length: 40_000 }, (_, at) => [at, 'word'.repeat(at % 50)]);
    expect(fromCbor(toCbor(long))).toEqual(long);
    expect(fromCbor(toCbor('x'.repeat(200_000)))).toBe('x'.repeat(200_000));
  });
});

test('the values of a list are found without being read', () => {
  const values: Cbor[] = [7, ['a', [300, null]], 'word'];
  const bytes = toCbor(['before', values]);
  const [, at = 0, end] = cborList(bytes, 0);
  const places = cborList(bytes, at);
  expect(cborEnd(bytes, at)).toBe(end);
  const parts = values.map((_, index) => bytes.subarray(places[index], places[index + 1]));
  expect(parts.map(fromCbor)).toEqual(values);
  expect(fromCbor(listOf(parts))).toEqual(values);
  expect(() => cborList(toCbor('text'), 0)).toThrow('something else than a list');
});

test.each([
  ['bytes', '4101'],
  ['a list without a length', '9fff'],
  ['a number of eight bytes', '1b0000000000000001'],
  ['two values', '0101'],
  ['half a value', '8201'],
])('refuses %s', (_what, hex) => {
  expect(() => fromCbor(Buffer.from(hex, 'hex'))).toThrow();
});
