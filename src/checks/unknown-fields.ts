/** Fields that a schema does not know, with the one that was most likely meant. */
import type { z } from 'astro/zod';
import type { FieldPath } from '../reading/document.ts';
import { SCHEMAS } from '../schemas/kinds.ts';
import { fieldsAt } from './describe.ts';
import type { Slip } from './mend.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { atField, givenAt, type Subject } from './subject.ts';
import { COMMA_IN_BRACES } from './yaml-words.ts';

/** A field that is misspelt or in the wrong group; nothing if it is told already that its line can't be read. */
export function problemOfSlip({ document }: Subject, { at: field, meant, sort }: Slip): Problem[] {
  const at: Place = { file: document.file, point: document.locate(field, true), field };
  if (document.unreadable.some(({ first, last }) => first <= at.point.line && at.point.line <= last))
    return [];
  const name = String(field.at(-1));
  if (sort === 'name') return [problem('unknown-field', at, name, String(meant.at(-1)), [])];
  const group = (sort === 'outward' ? field : meant)
    .slice(0, -1)
    .findLast((step) => typeof step === 'string');
  return [problem('misplaced-field', at, name, sort, group ?? '')];
}

/** Fields of which nobody can tell what was meant. */
export function unknownFields(subject: Subject, issue: z.core.$ZodIssueUnrecognizedKeys): Problem[] {
  const path = issue.path as FieldPath;
  const fields = fieldsAt(SCHEMAS[subject.document.kind], path);
  return issue.keys.map((key) => {
    const at = atField(subject, [...path, key], true);
    const line = subject.document.lineText(at.point.line);
    // Between { and } a comma ends a text, and the rest of it looks like a field without a value.
    const isRest =
      givenAt(subject, [...path, key]) === null && line.includes(`, ${key}`) && line.includes('{');
    return isRest
      ? problem('front-matter-not-yaml', at, ...COMMA_IN_BRACES)
      : problem('unknown-field', at, key, undefined, fields);
  });
}
