/** Faults of single fields: what the schema of the kind refuses. */
import { either, error, quoted } from './entry.ts';

export const FIELD_CODES = {
  'unknown-field': error((name: string, near: string | undefined, known: readonly string[]) => [
    `There is no field ${quoted(name)} here.`,
    near === undefined ? `Take it out; the fields here are ${known.join(', ')}.` : `Write ${near}.`,
  ]),
  'misplaced-field': error((name: string, sort: 'outward' | 'inward', group: string) =>
    sort === 'outward'
      ? [
          `The field ${quoted(name)} is indented as if it belonged to ${quoted(group)}.`,
          'Move it to the margin, and the lines below that belong to it as far to the left.',
        ]
      : [
          `The field ${quoted(name)} belongs to ${quoted(group)} above it, but is not indented like its fields.`,
          'Put as many spaces in front of it as in front of the other fields there.',
        ],
  ),
  'missing-field': error((name: string, description: string) => [
    `The field “${name}” is missing.`,
    `Add it: ${description}`,
  ]),
  'empty-field': error((label: string, description: string, optional: boolean, isRemark: boolean) => [
    isRemark ? `${label} has no value: what follows a # is a remark.` : `${label} has no value.`,
    `Write one${optional ? ', or take the line out' : ''}${description === '' ? '.' : `: ${description}`}`,
  ]),
  'wrong-type': error((label: string, found: string, wanted: string, how: string) => [
    `${label} is ${found}, but must be ${wanted}.`,
    how,
  ]),
  'not-in-list': error((label: string, word: string, near: string | undefined, list: readonly string[]) => [
    `${label} is ${quoted(word)}, which is not one of its values.`,
    near === undefined ? `Write ${either(list)}.` : `Write ${near}; the values are ${either(list)}.`,
  ]),
  'bad-date': error((what: string, how: string) => [what, how]),
  'bad-citation': error((found: string, how: string) => [`${found} is not a citation.`, how]),
  'bad-country': error((code: string, near: string | undefined) => [
    `${quoted(code)} is not the code of a country.`,
    near === undefined
      ? 'Write the two capital letters of ISO 3166-1, such as KZ for Kazakhstan.'
      : `Write ${near}.`,
  ]),
  'too-long': error((label: string, limit: number, over: number) => [
    `${label} is longer than ${String(limit)} characters.`,
    `Shorten it by ${String(over)} or more.`,
  ]),
  'too-many': error((label: string, found: number, limit: number) => [
    `${label} has ${String(found)} values, but may have ${String(limit)} at most.`,
    'Keep the ones that matter most.',
  ]),
  'not-accepted': error((what: string, how: string) => [what, how]),
};
