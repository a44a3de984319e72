/** Chance that repeats: the same seed gives the same numbers on every machine. */

/** What a made-up record draws from. */
export interface Chance {
  /** At least 0, less than 1. */
  next: () => number;
  /** A whole number from `low` to `high`, both included. */
  whole: (low: number, high: number) => number;
  /** True with the given probability. */
  often: (probability: number) => boolean;
  /** One of a list, each as likely. @throws RangeError for an empty list */
  pick: <T>(from: readonly T[]) => T;
  /** Several different ones of a list, in an order of chance. */
  pickSome: <T>(from: readonly T[], count: number) => T[];
  /** One of a list by Zipf's law: the second half as often as the first, the third a third as often. */
  pickZipf: <T>(from: readonly T[]) => T;
}

/**
 * Makes a generator (mulberry32, public domain, by Tommy Ettinger).
 * @param seed any whole number
 */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(from: readonly T[], index: number): T => {
    if (from.length === 0) throw new RangeError('There is nothing to pick from.');
    return from[Math.min(index, from.length - 1)] as T;
  };
  const pick = <T>(from: readonly T[]): T => at(from, Math.floor(next() * from.length));
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    often: (probability) => next() < probability,
    pick,
    pickSome: (from, count) => {
      const left = [...from];
      const taken: (typeof from)[number][] = [];
      while (taken.length < count && left.length > 0)
        taken.push(...left.splice(Math.floor(next() * left.length), 1));
      return taken;
    },
    // The inverse of the sum of 1/rank, which is near the natural logarithm.
    pickZipf: (from) => at(from, Math.floor((from.length + 1) ** next()) - 1),
  };
}
