/** What an editor may have meant: the nearest known word, by the number of letters that differ. */

/** Small letters and digits only, without accents: so that case, spaces, hyphens and diacritics don't count. */
export const letters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const LONGEST_WORD = 120;

/** The same of a word that is to be compared with many, cut if it is none. */
export const fold = (word: string): string => letters(word.slice(0, LONGEST_WORD));

/**
 * The number of letters to put in, take out, change or swap with a neighbour to make one word of the other
 * (optimal string alignment).
 */
export function distance(a: string, b: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** How far a word may be from what was meant: a third of its letters. */
const limitFor = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** A short word inside a long name still points to it: `snajdrova` to Hana Snajdrova. */
const SHORTEST_PART = 4;

/** How far a word is from a name; undefined if it is too far to be meant. */
function farness(word: string, name: string, limit: number): number | undefined {
  if (name === '') return undefined;
  if (Math.abs(word.length - name.length) <= limit) {
    const far = distance(word, name);
    if (far <= limit) return far;
  }
  const [short, long] = word.length < name.length ? [word, name] : [name, word];
  return short.length >= SHORTEST_PART && long.includes(short) ? limit + 1 : undefined;
}

/**
 * The best of the candidates for a word, all of them if several are equally near, in their order.
 * @param namesOf every name under which a candidate may be known
 * @param limit how many letters may differ
 */
export function nearestOf<T>(
  word: string,
  candidates: Iterable<T>,
  namesOf: (each: T) => Iterable<string>,
  limit = limitFor(fold(word)),
): T[] {
  const folded = fold(word);
  if (folded === '') return [];
  let best: T[] = [];
  let least = Infinity;
  for (const each of candidates) {
    for (const name of namesOf(each)) {
      const far = farness(folded, fold(name), limit);
      if (far === undefined || far > least) continue;
      if (far < least) best = [];
      least = far;
      if (!best.includes(each)) best.push(each);
    }
  }
  return best;
}

/** The nearest of some words, or undefined. */
export const nearest = (word: string, known: Iterable<string>): string | undefined =>
  nearestOf(word, known, (each) => [each])[0];
