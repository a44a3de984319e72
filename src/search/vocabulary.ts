/**
 * The words of the record, of which other spellings of a query are made. A file of it is a few lines, the first of the
 * most frequent words; in a line the words stand in order, each as a capital letter for the letters it shares with the
 * one before (A for none, B for one) and the rest: `AcourtFsGroom` is court, courts, courtroom. The last line is the
 * mark of search/whole.ts. Pure.
 */
import { mostThatFit } from './fit.ts';
import { wordFrom, type Word } from './likeness.ts';
import { plain } from './sound.ts';
import { END, linesOfWhole } from './whole.ts';

/** On how many pages the words of a line stand at least. */
const LINES = [64, 16, 4, 1] as const;

/** Letters of the shortest word that is worth a correction. */
const SHORTEST = 3;

/** Letters that a capital can stand for. */
const MOST_SHARED = 25;
const NONE_SHARED = 'A'.charCodeAt(0);

export interface KnownWord extends Word {
  /** From 0 for the rarest to 1 for the most frequent. */
  frequency: number;
}

/** The words of a page's text, each once, in lower case. */
export const wordsForVocabulary = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST));

/**
 * Writes the file, with as many words as it has room for, the most frequent first.
 * @param pages on how many pages each word stands
 * @param limit the size that it may have
 * @param sizeOf the size of a text
 */
export function vocabularyFile(
  pages: ReadonlyMap<string, number>,
  limit: number,
  sizeOf: (text: string) => number,
): string {
  const words = [...pages].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const fileOf = (count: number) => linesOf(words.slice(0, count));
  return fileOf(mostThatFit(words.length, limit, (count) => sizeOf(fileOf(count))));
}

function linesOf(words: readonly (readonly [string, number])[]): string {
  const lines = LINES.map((from, line) => {
    const below = line === 0 ? Infinity : (LINES[line - 1] ?? Infinity);
    let last = '';
    return words
      .filter(([, count]) => count >= from && count < below)
      .map(([word]) => word)
      .sort()
      .map((word) => {
        let shared = 0;
        while (shared < MOST_SHARED && shared < last.length && last[shared] === word[shared]) shared++;
        last = word;
        return String.fromCharCode(NONE_SHARED + shared) + word.slice(shared);
      })
      .join('');
  });
  return [...lines, END].join('\n');
}

/** Reads a file. @throws Error if it is not whole */
export function readVocabulary(file: string): KnownWord[] {
  return linesOfWhole(file).flatMap((line, at, lines) => {
    const frequency = 1 - at / lines.length;
    let last = '';
    return Array.from(line.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared = 'A', rest = '']) => {
      last = last.slice(0, shared.charCodeAt(0) - NONE_SHARED) + rest;
      return { ...wordFrom(plain(last)), frequency };
    });
  });
}
