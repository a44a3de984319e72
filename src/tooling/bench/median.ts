/** The middle one of several numbers, or of the middle two the lower. @throws RangeError if there are none */
export function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('There is no median of nothing.');
  return middle;
}

/**
 * Measures several things several times in turns, so that what else the machine does falls on all alike.
 * @returns what each gave, in the order of its runs
 */
export async function inTurns<T>(runs: number, works: readonly (() => Promise<T>)[]): Promise<T[][]> {
  const found = works.map((): T[] => []);
  for (let run = 0; run < runs; run++)
    for (const [index, work] of works.entries()) found[index]?.push(await work());
  return found;
}
