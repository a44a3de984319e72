/** A problem that an editor is told about, and how one is made. */
import type { FieldPath, Point } from '../reading/document.ts';
import { CODES, type ProblemCode } from './codes/all.ts';
import type { CodeEntry, Severity } from './codes/entry.ts';

export interface Problem {
  code: ProblemCode;
  severity: Severity;
  /** Path with `content/` in front. */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  /** The way to the field: `organisations[1].id`. */
  field?: string;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to write instead, in one sentence. */
  fix: string;
}

/** Where a problem stands; `file` is the path below `content/`. */
export interface Place {
  file: string;
  point: Point;
  field?: FieldPath;
}

type FactsOf<C extends ProblemCode> = (typeof CODES)[C] extends CodeEntry<infer Facts> ? Facts : never;

/** `organisations[1].id` for a path of keys and places (which count from 0, as in the data). */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${String(step)}]` : name === '' ? step : `${name}.${step}`,
    '',
  );
}

/** Makes a problem of a code and the facts that its texts need. */
export function problem<C extends ProblemCode>(code: C, place: Place, ...facts: FactsOf<C>): Problem {
  const entry = CODES[code] as unknown as CodeEntry<FactsOf<C>>;
  const [message, fix] = entry.says(...facts);
  const made: Problem = {
    code,
    severity: entry.severity,
    file: `content/${place.file}`,
    line: place.point.line,
    column: place.point.column,
    message,
    fix,
  };
  if (place.field && place.field.length > 0) made.field = fieldName(place.field);
  return made;
}

/** The order of the report: by file, line, column, code. */
export function inFileOrder(a: Problem, b: Problem): number {
  const byText = (one: string, two: string) => (one < two ? -1 : one > two ? 1 : 0);
  return (
    byText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byText(a.code, b.code) ||
    byText(a.field ?? '', b.field ?? '') ||
    byText(a.message, b.message)
  );
}

/** Sorts problems and leaves out those that say the same of the same place. */
export function tidy(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return [...problems].sort(inFileOrder).filter(({ code, file, line, column, field }) => {
    const key = [code, file, line, column, field].join('\n');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
