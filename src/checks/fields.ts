/** Turns what a schema refuses into problems that an editor can act on. */
import type { z } from 'astro/zod';
import type { FieldPath } from '../reading/document.ts';
import { SCHEMAS } from '../schemas/kinds.ts';
import { badCitations } from './bad-citations.ts';
import type { FindSource } from './citation-guess.ts';
import { either, quoted } from './codes/entry.ts';
import { describeField, fieldsAt, isOptional } from './describe.ts';
import { guessDate } from './date-guess.ts';
import {
  foundWords,
  howToWrite,
  labelOf,
  remedyForType,
  sentences,
  upper,
  wantedWords,
} from './field-words.ts';
import { toId, type Known } from './known.ts';
import { nearest } from './nearest.ts';
import { nearestCountry } from './nearest-country.ts';
import { fieldName, problem, type Place, type Problem } from './problem.ts';
import { atField, givenAt, type Subject } from './subject.ts';
import { targetOf, unknownCode } from './targets.ts';
import { problemOfSlip, unknownFields } from './unknown-fields.ts';

type Issue = z.core.$ZodIssue;

/** What is to be known of a field to say what is wrong with it. */
interface Field {
  path: FieldPath;
  at: Place;
  value: unknown;
  /** The field as a sentence begins with it. */
  label: string;
  /** The schema's words for an editor. */
  description: string;
  optional: boolean;
  /** The fields of the group, if it is to be one. */
  fields: readonly string[];
  /** The fields of the group in which it stands. */
  beside: readonly string[];
}

const DATE_FIELDS: ReadonlySet<unknown> = new Set(['date', 'from', 'until', 'published', 'reviewed']);

/** The plain facts whose citations stand together in the group `cite`. */
const FACTS: Record<string, string> = { date: 'the date', coordinates: 'the coordinates' };

/** What a fault may have been meant for. */
interface Context {
  known: Known;
  find: FindSource;
}

/** The problems of one entry's fields: all of them, each at its field. */
export function checkFields(
  subject: Subject,
  issues: readonly Issue[],
  known: Known,
  find: FindSource,
): Problem[] {
  // A value of the wrong type fails later rules as well; the first refusal of a field says what matters.
  const seen = new Set<string>();
  const found = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownFields(subject, issue);
    const key = fieldName(issue.path as FieldPath);
    if (seen.has(key)) return [];
    seen.add(key);
    return problemsOf(subject, issue, { known, find });
  });
  return [...subject.mended.slips.flatMap((slip) => problemOfSlip(subject, slip)), ...found];
}

function problemsOf(subject: Subject, issue: Issue, context: Context): Problem[] {
  const schema = SCHEMAS[subject.document.kind];
  const path = issue.path as FieldPath;
  const field: Field = {
    path,
    at: atField(subject, path),
    value: givenAt(subject, path),
    label: upper(labelOf(path)),
    description: describeField(schema, path),
    optional: isOptional(schema, path),
    fields: fieldsAt(schema, path),
    beside: fieldsAt(schema, path.slice(0, -1)),
  };
  if (field.value === undefined) return [missing(field, issue)];
  if (field.value === null) {
    const isRemark = /(?:^|\s)#/.test(subject.document.lineText(field.at.point.line));
    return [problem('empty-field', field.at, field.label, field.description, field.optional, isRemark)];
  }
  if (isCitation(field)) return badCitations(subject, path, context.known, context.find);
  return [special(field, issue, subject, context.known) ?? general(field, issue)];
}

const isCitation = ({ path, fields }: Field) =>
  fields.length === 0 && path.slice(-3).some((step) => step === 'cite');

function missing(field: Field, issue: Issue): Problem {
  const { path, at, description, fields } = field;
  const name = String(path.at(-1));
  if (isCitation(field)) {
    return name === 'cite'
      ? problem('claim-without-citation', at, labelOf(path.slice(0, -1)), '“cite”')
      : problem('claim-without-citation', at, FACTS[name] ?? `“${name}”`, `“${name}” below “cite”`);
  }
  const group = `a group with the ${fields.length === 1 ? 'field' : 'fields'} ${fields.join(', ')}.`;
  return problem('missing-field', at, name, description || (fields.length > 0 ? group : howToWrite(issue)));
}

/** Fields with a meaning of their own: citations, dates, references, countries. */
function special(field: Field, issue: Issue, { document }: Subject, known: Known): Problem | undefined {
  const { path, at, value, label } = field;
  const last = path.at(-1);
  if (typeof value !== 'string') return undefined;
  if (DATE_FIELDS.has(last)) {
    const [what, how] = sentences(last === 'reviewed' ? `“${value}”` : label, issue.message);
    const meant = guessDate(value);
    const isDay = meant !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(meant);
    return problem('bad-date', at, what, meant && (isDay || last !== 'reviewed') ? `Write ${meant}.` : how);
  }
  const target = targetOf(document.kind, path);
  if (target !== undefined && issue.code === 'invalid_format') {
    return problem(unknownCode(target), at, value, known.near(value, target === 'any' ? undefined : target));
  }
  // A key of the editor's own.
  if (issue.code === 'invalid_format' && (last === 'wording' || last === 'thought')) {
    const what = `${label} is ${quoted(value)}, but may hold only small letters a to z, digits and single hyphens.`;
    return problem(
      'not-accepted',
      at,
      what,
      `Write ${toId(value) || 'a few words with hyphens between them'}.`,
    );
  }
  const isCountry = last === 'country' || path.at(-2) === 'codes';
  return isCountry ? problem('bad-country', at, value, nearestCountry(value)) : undefined;
}

function general(field: Field, issue: Issue): Problem {
  const { at, value, label, description, optional } = field;
  switch (issue.code) {
    case 'invalid_value': {
      const list = issue.values.map(String);
      if (typeof value === 'object')
        return problem('wrong-type', at, label, foundWords(value), 'one word', `Write ${either(list)}.`);
      const word = typeof value === 'string' ? value : JSON.stringify(value);
      return problem('not-in-list', at, label, word, nearest(word, list), list);
    }
    case 'invalid_type': {
      const wanted = wantedWords(issue.expected);
      const how = remedyForType(value, issue.expected, field.fields, field.beside) ?? howToWrite(issue);
      return problem('wrong-type', at, label, foundWords(value), wanted, how);
    }
    case 'too_big':
    case 'too_small': {
      const isMost = issue.code === 'too_big';
      const limit = Number(isMost ? issue.maximum : issue.minimum);
      if (typeof value === 'number') {
        const side = isMost ? 'at most' : issue.inclusive === true ? 'at least' : 'more than';
        return problem('wrong-type', at, label, foundWords(value), `${side} ${String(limit)}`, description);
      }
      if (Array.isArray(value) && isMost) return problem('too-many', at, label, value.length, limit);
      if (typeof value === 'string' && isMost)
        return problem('too-long', at, label, limit, value.trim().length - limit);
      if (issue.message.startsWith('Too') || typeof value === 'string')
        return problem('empty-field', at, label, description, optional, false);
    }
  }
  return problem('not-accepted', at, ...sentences(label, issue.message, description));
}
