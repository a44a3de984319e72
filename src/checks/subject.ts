/** One content file on its way through the checks, with what could be read of it. */
import type { AnyEntry } from '../catalogue/entry.ts';
import type { ContentDocument, FieldPath, Point } from '../reading/document.ts';
import type { Mended } from './mend.ts';
import type { Place } from './problem.ts';
import type { SoundEntry } from './sound.ts';

export interface Subject {
  document: ContentDocument;
  /** The parts of the text below the fields that are not MDX. */
  lost: readonly string[];
  /** The entry, if all its fields are right; its body lacks what is lost. */
  entry: AnyEntry | undefined;
  /** The fields as given, but misspelt and misplaced ones set right; all paths of fields are paths in these. */
  mended: Mended;
  /** The entry as far as its fields are right and its text is MDX. */
  sound: SoundEntry;
}

/** A field as given, whether it is sound or not; undefined if it is not there. */
export function givenAt({ mended }: Pick<Subject, 'mended'>, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    mended.data,
  );
}

/** The place of a field, or of its key. It is looked up when it is asked for: most places are of fields without fault. */
export function atField({ document, mended }: Subject, path: FieldPath, key = false): Place {
  const field = mended.whereIs(path);
  return {
    file: document.file,
    field,
    get point() {
      return document.locate(field, key);
    },
  };
}

/** A place in the text. */
export const atPoint = ({ document }: Pick<Subject, 'document'>, point: Point): Place => ({
  file: document.file,
  point,
});
