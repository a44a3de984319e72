/** What an editor may have meant by a citation that is none. */
import { distance, fold, nearest } from './nearest.ts';
import type { Sound } from './sound.ts';
import type { DataOf } from '../schemas/kinds.ts';

/** What is known of a source; undefined if there is none, or nothing of it is sound. */
export type FindSource = (id: string) => Sound<DataOf['sources']> | undefined;

/** A source, or undefined for the main one, and the paragraphs or pages of it. */
export interface Guess {
  source: string | undefined;
  units: number[];
}

/** Words that people put in front of a number. */
const UNIT_WORD = /\b(?:paragraphs?|paras?|par|pages?|pp|p|nos?|no|and|to)\b\.?|[§¶]/gi;
const LONGEST_RANGE = 20;
const LONGEST_CITATION = 100;

/** The numbers of `3`, `3, 4` or `3-5`. */
export function numbersIn(text: string): number[] {
  const [, from, to] = /(\d+)\s*(?:[-–—]|to)\s*(\d+)/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (to !== undefined && last > first && last - first < LONGEST_RANGE)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (text.match(/\d+/g) ?? []).map(Number).filter((number) => number > 0);
}

/**
 * Reads a faulty citation: `osce-84839#`, `OSCE 84839, para 3`, `3a`, `§3-5`.
 * @param listed the sources that the entry lists; if none of them is near, `others` are looked at
 */
export function guessCitation(
  text: string,
  listed: readonly string[],
  others: readonly string[] = [],
): Guess | undefined {
  if (text.length > LONGEST_CITATION) return undefined;
  // A number with a letter at its end is still a number.
  if (/^[\W\d]*\d[\W\d]*[a-z]?\W*$/i.test(text.replace(UNIT_WORD, ' '))) {
    const units = numbersIn(text);
    return units.length > 0 ? { source: undefined, units } : undefined;
  }
  return guessWithSource(text, listed) ?? guessWithSource(text, others);
}

function guessWithSource(text: string, ids: readonly string[]): Guess | undefined {
  const parts = /^(.+?)\s*(?:#|[\s:,;/.§]+)\s*(?:[a-z]{1,9}\.?\s*)?(\d[\d\s,;–-]*)?[a-z]?$/i.exec(text);
  const readings = [
    ...(parts ? [{ name: parts[1] ?? '', units: numbersIn(parts[2] ?? '') }] : []),
    { name: text, units: [] },
  ];
  let best: { guess: Guess; far: number } | undefined;
  for (const { name, units } of readings) {
    const source = nearest(name, ids);
    if (source === undefined) continue;
    const far = distance(fold(name), fold(source));
    if (!best || far < best.far) best = { guess: { source, units }, far };
  }
  return best?.guess;
}

/** The citation as it is to be written in a field, in the form `3`, `osce-84839#3` or `[3, 4]`. */
export function writeGuess({ source, units }: Guess, find: FindSource): string {
  if (source === undefined) return listOf(units.map(String));
  return find(source)?.unit === 'none' || units.length === 0
    ? source
    : listOf(units.map((unit) => `${source}#${String(unit)}`));
}

const listOf = (words: readonly string[]): string =>
  words.length === 1 ? (words[0] ?? '') : `[${words.join(', ')}]`;

/**
 * `osce-1#3, osce-1#4` as a list; undefined if one of its parts is no citation that leads somewhere. A number after a
 * paragraph of another source is one of that source.
 */
export function guessList(text: string, ids: readonly string[], find: FindSource): string | undefined {
  const isNumber = (part: string | undefined) => part !== undefined && /^[1-9]\d*$/.test(part);
  const parts: string[] = [];
  let last: string | undefined;
  for (const part of text.split(/\s*(?:[,;&]|\band\b)\s*/)) {
    const [id = '', unit] = part.split('#');
    const isOfSource =
      ids.includes(id) && (isNumber(unit) || (unit === undefined && find(id)?.unit === 'none'));
    if (!isOfSource && (unit !== undefined || !isNumber(id))) return undefined;
    parts.push(!isOfSource && last !== undefined ? `${last}#${id}` : part);
    last = unit === undefined ? last : id;
  }
  return parts.length > 1 ? listOf(parts) : undefined;
}

/** What to write instead of a faulty citation, as a sentence. */
export function remedyFor(guess: Guess, find: FindSource): string {
  const { source, units } = guess;
  const unit = source === undefined ? 'none' : find(source)?.unit;
  if (source === undefined || units.length > 0 || unit === 'none' || unit === undefined)
    return `Write ${writeGuess(guess, find)}${source === undefined ? ', without quotation marks' : ''}.`;
  return `Write ${source}#1 for ${unit} 1 of that source, and so on.`;
}
