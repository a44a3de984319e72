/** How like two words are: what was typed, and what stands in the record. Pure. */
import { sound } from './sound.ts';

export interface Word {
  /** See search/sound.ts. */
  plain: string;
  sound: string;
  /** It has a figure in it. */
  figures: boolean;
}

/** Sounds that may be wrong in a word of this many, counted as edits. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3);

/** Letters that must be there before the rest of a word may be an ending; in Cyrillic short words have them too. */
const STEM = 4;
const CYRILLIC_STEM = 3;
/** Letters that an ending may have: -ation, -тармен. */
const ENDING = 5;

/** Words in Cyrillic come after this. */
const LATIN = '\u0400';

/** How sure each way of being alike is; 1 is the same word. */
const SURE = {
  sameSound: 0.96,
  /** The start of a word: so much, and more the less is missing. */
  start: 0.7,
  ending: 0.8,
  /** What each letter takes in which two endings differ. */
  lostLetter: 0.04,
  /** What one edit takes, as a share of the length. */
  edit: 1.4,
  /** A start with an error. */
  startWithError: 0.5,
} as const;

/** Longer words are compared by their start. */
const LONGEST = 63;

// Used again for each pair of words: there are thousands of pairs a keystroke.
let before = new Uint8Array(LONGEST + 1);
let row = new Uint8Array(LONGEST + 1);
let next = new Uint8Array(LONGEST + 1);

/**
 * Edits between two words (insert, leave out, replace, swap neighbours: optimal string alignment).
 * @returns of the whole, and of the best start of `there`
 */
export function edits(typed: string, there: string): { whole: number; start: number } {
  const [height, width] = [typed, there].map(({ length }) => Math.min(length, LONGEST)) as [number, number];
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = 1; i <= height; i++) {
    next[0] = i;
    for (let j = 1; j <= width; j++) {
      const same = typed[i - 1] === there[j - 1];
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === there[j - 2] && typed[i - 2] === there[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      next[j] = cost;
    }
    [before, row, next] = [row, next, before];
  }
  return { whole: at(row, width), start: Math.min(...row.subarray(0, width + 1)) };
}

const at = (of: Uint8Array, index: number): number => of[index] ?? 0;

function sharedStart(one: string, two: string): number {
  let length = 0;
  while (length < one.length && one[length] === two[length]) length++;
  return length;
}

/** True for the same word, by its letters or by its sound. */
export const isSame = (typed: Word, there: Word): boolean =>
  typed.plain === there.plain || typed.sound === there.sound;

/** A plain word as it is compared. */
export const wordFrom = (plain: string): Word => ({ plain, sound: sound(plain), figures: /\d/.test(plain) });

/**
 * How sure it is that `there` is meant, from 0 to 1, typing errors aside: the same word, the start of one, or one with
 * another ending. Figures are never guessed at.
 */
export function likeness(typed: Word, there: Word): number {
  if (typed.plain === there.plain) return 1;
  if (typed.sound === there.sound) return SURE.sameSound;
  if (there.plain.startsWith(typed.plain))
    return SURE.start + (SURE.sameSound - SURE.start) * (typed.plain.length / there.plain.length);
  const shared = sharedStart(typed.sound, there.sound);
  if (shared < CYRILLIC_STEM || typed.figures || there.figures) return 0;
  const left = Math.max(typed.sound.length, there.sound.length) - shared;
  const stem = typed.plain > LATIN ? CYRILLIC_STEM : STEM;
  return shared >= stem && shared >= left && left <= ENDING ? SURE.ending - SURE.lostLetter * left : 0;
}

/** The same for a word with typing errors, but not in its first two letters both; 0 if they are too many. */
export function likenessWithErrors(typed: Word, there: Word): number {
  const [one, two] = [typed.sound, there.sound];
  const most = allowed(one.length);
  if (most === 0 || two.length < one.length - most || typed.figures || there.figures) return 0;
  const starts = [one.charCodeAt(0), one.charCodeAt(1)];
  if (!starts.includes(two.charCodeAt(0)) && !starts.includes(two.charCodeAt(1))) return 0;
  const { whole, start } = edits(one, two);
  if (whole <= most) return 1 - (SURE.edit * whole) / one.length;
  return start <= 1 && one.length > STEM ? SURE.startWithError * (one.length / two.length) : 0;
}
