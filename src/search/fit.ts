/** How much of a list has room in a file. Pure. */

/** Full enough: packing as well as can be takes long, and half the tries would be about the last hundredth. */
const FULL = 0.99;

/** So many items are tried first. */
const FIRST = 250;

/**
 * The most items that a file has room for, or at most a hundredth fewer. The size of a file grows nearly evenly with its
 * items, so each try is made where the one before says that the limit is: three or four tries find it.
 * @param items how many there are
 * @param limit the size that a file may have
 * @param sizeOf the size of a file with so many of them
 */
export function mostThatFit(items: number, limit: number, sizeOf: (count: number) => number): number {
  let [least, most] = [0, items + 1];
  let count = Math.min(items, FIRST);
  while (most - least > 1) {
    const size = sizeOf(count);
    if (size > limit) most = count;
    else {
      least = count;
      if (size >= FULL * limit) break;
    }
    const next = Math.floor((count * limit * (1 + FULL)) / 2 / size);
    count = next > least && next < most ? next : Math.ceil((least + most) / 2);
    if (count >= most) count = most - 1;
  }
  return least;
}
