/** Words for values and fields in sentences to editors. */
import type { z } from 'astro/zod';
import type { FieldPath } from '../reading/document.ts';
import { quoted } from './codes/entry.ts';

/** A field inside a sentence: `“title”`, or `item 2 of “who”`. */
export function labelOf(path: FieldPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the entry';
  if (typeof last === 'string') return `“${last}”`;
  const list = path.findLast((step) => typeof step === 'string') ?? 'the list';
  return `item ${String(last + 1)} of “${list}”`;
}

/** A text with a capital letter, as a sentence begins. */
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands in a field. `first`: it begins the sentence. */
export function foundWords(value: unknown, first = false): string {
  const words = (() => {
    if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : `the text ${quoted(value)}`;
    if (typeof value === 'number') return `the number ${String(value)}`;
    if (typeof value === 'boolean') return `the word ${String(value)} without quotation marks`;
    if (value === null) return 'no value';
    return Array.isArray(value) ? 'a list' : 'a group of fields';
  })();
  return first ? upper(words) : words;
}

const WANTED: Record<string, readonly [wanted: string, how: string]> = {
  string: [
    'a text',
    'Write a text; one that looks like a number or a word such as true goes in quotation marks: "2011".',
  ],
  number: ['a number', 'Write digits only, without quotation marks or words.'],
  int: ['a whole number', 'Write digits only, without quotation marks or words.'],
  boolean: ['true or false', 'Write true or false, without quotation marks.'],
  array: [
    'a list',
    'Write each value on a line of its own after a hyphen and a space, or all between [ and ].',
  ],
  object: ['a group of fields', 'Write its fields on the lines below, each indented by two spaces more.'],
};

/** What a field should hold. */
export const wantedWords = (expected: string): string => WANTED[expected]?.[0] ?? 'something else';

/** How that is written. */
export function howToWrite(issue: z.core.$ZodIssue): string {
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
  return WANTED[expected]?.[1] ?? 'See another entry of the same folder for how it is written.';
}

const LONGEST_LIST = 80;

/**
 * What to write instead of a text where something else belongs; undefined if nobody can tell.
 * @param fields the fields of the group, if one is wanted
 * @param beside the fields that may stand beside it
 */
export function remedyForType(
  value: unknown,
  expected: string,
  fields: readonly string[],
  beside: readonly string[],
): string | undefined {
  if (expected === 'object' && fields.length > 0)
    return `Write its fields (${fields.join(', ')}) on the lines below, each indented by two spaces more.`;
  if (typeof value !== 'string') return undefined;
  if (expected === 'array' && value.length <= LONGEST_LIST && !/["'[\]{}:]/.test(value))
    return `Write [${value.split(/\s*[,;]\s*/).join(', ')}].`;
  if (expected !== 'number' && expected !== 'int') return undefined;
  const digits = /^\s*\d{1,3}(?:[, ]\d{3})+\s*$/.test(value) ? value.replace(/[, ]/g, '') : undefined;
  if (digits !== undefined) return `Write ${digits}, digits only.`;
  const numbers = value.match(/-?\d+(?:[.,]\d+)?/g) ?? [];
  const number = numbers[0]?.replace(',', '.');
  if (number === undefined || numbers.length > 1) return undefined;
  const isRounded = /~|≈|\b(?:about|approx|around|ca|c|circa|some|over|nearly|almost|more)\b/i.test(value);
  if (isRounded && beside.includes('approximate'))
    return `Write ${number}, and “approximate: true” on a line of its own.`;
  const isPlain = value.trim() === numbers[0];
  const how = isPlain
    ? value.includes(',')
      ? 'with a point'
      : 'without quotation marks'
    : 'and nothing else';
  return `Write ${number}, ${how}.`;
}

const finish = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/**
 * Splits a schema's message into sentence and fix. Schemas write `is empty; write a text`, a clause that follows the
 * field's name, or a whole clause that begins with the value in quotation marks.
 */
export function sentences(label: string, message: string, description = ''): readonly [string, string] {
  const at = message.indexOf('; ');
  const what = at === -1 ? message : message.slice(0, at);
  const how = at === -1 ? '' : message.slice(at + 2);
  const isClause = /^[a-z]/.test(what);
  const sentence = isClause
    ? `${upper(label)} ${what}`
    : what.startsWith('“')
      ? what
      : `${upper(label)} is not written as it should be`;
  return [finish(sentence), finish(upper(how || description || 'Look at another entry of the same folder'))];
}
