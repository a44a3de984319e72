/** How like two words are: what was typed, and what stands in the record. Pure. */

export interface Word {
  /** See search/sound.ts. */
  plain: string;
  sound: string;
}

/** Sounds that may be wrong in a word of this many, counted as edits. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3);

/** Letters that must be there before the rest of a word may be an ending; in Cyrillic short words have them too. */
const STEM = 4;
const CYRILLIC_STEM = 3;
/** Letters that an ending may have: -ation, -тармен. */
const ENDING = 5;

/** How sure each way of being alike is; 1 is the same word. */
const SURE = {
  sameSound: 0.96,
  /** The start of a word: so much, and more the less is missing. */
  start: 0.7,
  ending: 0.8,
  /** What one edit takes, as a share of the length. */
  edit: 1.4,
  /** A start with an error. */
  startWithError: 0.5,
} as const;

/**
 * Edits between two words (insert, leave out, replace, swap neighbours: optimal string alignment).
 * @returns of the whole, and of the best start of `there`
 */
export function edits(typed: string, there: string): { whole: number; start: number } {
  let before: number[] = [];
  let row = Array.from({ length: there.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= there.length; j++) {
      const same = typed[i - 1] === there[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === there[j - 2] && typed[i - 2] === there[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return { whole: row[there.length] ?? 0, start: Math.min(...row) };
}

const sharedStart = (one: string, two: string): number => {
  let length = 0;
  while (length < one.length && one[length] === two[length]) length++;
  return length;
};

/** True for the same word, by its letters or by its sound. */
export const isSame = (typed: Word, there: Word): boolean =>
  typed.plain === there.plain || typed.sound === there.sound;

/**
 * How sure it is that `there` is meant, from 0 to 1, typing errors aside: the same word, the start of one, or one with
 * another ending. Figures are never guessed at.
 */
export function likeness(typed: Word, there: Word): number {
  if (typed.plain === there.plain) return 1;
  if (typed.sound === there.sound) return SURE.sameSound;
  if (there.plain.startsWith(typed.plain))
    return SURE.start + (SURE.sameSound - SURE.start) * (typed.plain.length / there.plain.length);
  if (/\d/.test(typed.plain + there.plain)) return 0;
  const shared = sharedStart(typed.sound, there.sound);
  const left = Math.max(typed.sound.length, there.sound.length) - shared;
  const stem = /\p{Script=Cyrillic}/u.test(typed.plain) ? CYRILLIC_STEM : STEM;
  return shared >= stem && shared >= left && left <= ENDING ? SURE.ending - 0.04 * left : 0;
}

/** The same for a word with typing errors; 0 if they are too many. */
export function likenessWithErrors(typed: Word, there: Word): number {
  const [one, two] = [typed.sound, there.sound];
  const most = allowed(one.length);
  if (most === 0 || two.length < one.length - most || /\d/.test(typed.plain + there.plain)) return 0;
  const { whole, start } = edits(one, two);
  if (whole <= most) return 1 - (SURE.edit * whole) / one.length;
  return start <= Math.min(most, 1) && one.length > STEM
    ? SURE.startWithError * (one.length / two.length)
    : 0;
}
