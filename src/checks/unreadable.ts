/** Keeps the lines that could not be read, and are told about, from being told about a second time as fields. */
import type { z } from 'astro/zod';
import type { ContentDocument, FieldPath } from '../reading/document.ts';
import type { Mended } from './mend.ts';
import { givenAt } from './subject.ts';

type Issue = z.core.$ZodIssue;

/** What a schema refuses, without what follows from lines that could not be read. */
export function withoutUnreadable(
  document: ContentDocument,
  mended: Mended,
  issues: readonly Issue[],
): Issue[] {
  const { unreadable } = document;
  const isIn = (line: number) => unreadable.some(({ first, last }) => first <= line && line <= last);
  const lineOf = (path: FieldPath, key = false) => document.locate(mended.whereIs(path), key).line;

  /** A field is not missing if a line names it that lies in its group, or right below; a field of the entry, at the margin. */
  const isNamedNearby = (path: FieldPath): boolean => {
    const group = mended.whereIs(path.slice(0, -1));
    const [start, end] = [document.locate(group).line, document.lastLine(group)];
    const [indent, flags] = group.length === 0 ? ['(?:^[ \\t]*|\\n)', ''] : ['^[\\s-]*', 'm'];
    const name = new RegExp(`${indent}["']?${String(path.at(-1))}\\b`, flags);
    return unreadable.some(({ first, text }) => start <= first && first <= end + 1 && name.test(text));
  };

  return issues.flatMap((issue): Issue[] => {
    const path = issue.path as FieldPath;
    if (issue.code === 'unrecognized_keys') {
      const keys = issue.keys.filter((key) => !isIn(lineOf([...path, key], true)));
      return keys.length > 0 ? [{ ...issue, keys }] : [];
    }
    const isMissing = givenAt({ mended }, path) === undefined;
    return (isMissing ? isNamedNearby(path) : isIn(lineOf(path))) ? [] : [issue];
  });
}
