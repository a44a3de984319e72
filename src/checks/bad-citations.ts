/** Citations in fields that are none, with the one that was most likely meant. */
import type { FieldPath } from '../reading/document.ts';
import { citation } from '../schemas/fields.ts';
import { guessCitation, guessList, remedyFor, type FindSource } from './citation-guess.ts';
import { listedSources } from './citations.ts';
import { foundWords } from './field-words.ts';
import type { Known } from './known.ts';
import { problem, type Problem } from './problem.ts';
import { atField, givenAt, type Subject } from './subject.ts';

const FORMS =
  'Write 3 (paragraph 3 of the main source), osce-90822#2 (paragraph 2 of another source) or a list of these.';

/** What is wrong with a citation that the schema refuses, or with each citation of a list. */
export function badCitations(subject: Subject, path: FieldPath, known: Known, find: FindSource): Problem[] {
  const value = givenAt(subject, path);
  if (!Array.isArray(value)) return [badCitation(subject, path, foundWords(value, true), value, known, find)];
  if (value.length === 0)
    return [badCitation(subject, path, 'A list without values', undefined, known, find)];
  return value.flatMap((each: unknown, index) =>
    citation.safeParse(each).success
      ? []
      : [badCitation(subject, [...path, index], foundWords(each, true), each, known, find)],
  );
}

function badCitation(
  subject: Subject,
  path: FieldPath,
  found: string,
  value: unknown,
  known: Known,
  find: FindSource,
): Problem {
  return problem('bad-citation', atField(subject, path), found, remedy(subject, value, known, find) ?? FORMS);
}

function remedy(subject: Subject, value: unknown, known: Known, find: FindSource): string | undefined {
  if (typeof value !== 'string') return undefined;
  const all = known.all.filter(({ kind }) => kind === 'sources').map(({ id }) => id);
  const list = guessList(value, all, find);
  if (list !== undefined) return `Write ${list}.`;
  const listed = listedSources(subject);
  const ids = typeof listed === 'string' ? [] : listed.filter((id) => id !== undefined);
  const guess = guessCitation(value, ids, all);
  return guess && remedyFor(guess, find);
}
