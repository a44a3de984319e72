import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostThatFit } from './fit.ts';

/** Items of these sizes, and how often they were packed. */
function packing(sizes: readonly number[], head = 0) {
  const tries: number[] = [];
  const sizeOf = (count: number): number => {
    tries.push(count);
    return head + sizes.slice(0, count).reduce((sum, size) => sum + size, 0);
  };
  return { sizeOf, tries };
}

test('finds the most that fit, or a hundredth less, in few tries', () => {
  const sizes = Array.from({ length: 5000 }, (_, at) => 20 + ((at * 7) % 11));
  const { sizeOf, tries } = packing(sizes);
  const count = mostThatFit(sizes.length, 30_000, sizeOf);
  expect(sizeOf(count)).toBeLessThanOrEqual(30_000);
  expect(sizeOf(count)).toBeGreaterThan(0.99 * 30_000);
  expect(tries.length).toBeLessThan(7);
});

test('takes all if all fit, and none if the first does not', () => {
  expect(mostThatFit(3, 100, packing([10, 10, 10]).sizeOf)).toBe(3);
  expect(mostThatFit(3, 5, packing([10, 10, 10]).sizeOf)).toBe(0);
  expect(mostThatFit(0, 5, packing([]).sizeOf)).toBe(0);
});

test('ends, fits and is nearly full whatever the sizes are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 600 }),
      fc.integer({ min: 1, max: 50_000 }),
      fc.integer({ min: 0, max: 300 }),
      (sizes, limit, head) => {
        const { sizeOf } = packing(sizes, head);
        const count = mostThatFit(sizes.length, limit, sizeOf);
        expect(count === 0 || sizeOf(count) <= limit).toBe(true);
        const full = sizeOf(count) >= 0.99 * limit;
        expect(full || count === sizes.length || sizeOf(count + 1) > limit).toBe(true);
      },
    ),
  );
});
