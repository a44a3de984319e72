/** Reads one content file as far as it goes: the part of the gate that looks at each file by itself. */
import type { z } from 'astro/zod';
import type { AnyEntry } from '../catalogue/entry.ts';
import { readDocument, type ContentDocument, type ContentFile } from '../reading/document.ts';
import { readReadableBody } from '../reading/readable-body.ts';
import { SCHEMAS } from '../schemas/kinds.ts';
import { problemOfMdx } from './mdx-words.ts';
import { checkPath, checkText, problemOfFault } from './files.ts';
import { namesIn, presumedIdentity, type KnownEntry } from './known.ts';
import { mend, unmended, type Mended } from './mend.ts';
import { problem, type Problem } from './problem.ts';
import { checkSigns } from './signs.ts';
import { soundPart, type SoundEntry } from './sound.ts';
import type { Subject } from './subject.ts';
import { withoutUnreadable } from './unreadable.ts';

/** A file with what could be read of it. */
export interface ReadFile {
  file: ContentFile;
  /** The entry that the file was meant to be, if its folder tells. */
  known: KnownEntry | undefined;
  /** Undefined if fields and text could not be told apart. */
  subject: Subject | undefined;
  /** True if no sign of the file as it stands is amiss. */
  hasCleanSigns: boolean;
  /** What the schema refuses. */
  issues: readonly z.core.$ZodIssue[];
  problems: Problem[];
}

/** Reads one file. Never throws. */
export function readFile(file: ContentFile): ReadFile {
  const identity = presumedIdentity(file.path);
  const known = identity && { ...identity, title: undefined, names: [] };
  const nothing: ReadFile = {
    file,
    known,
    subject: undefined,
    hasCleanSigns: false,
    issues: [],
    problems: checkText(file),
  };
  if (nothing.problems.length > 0) return nothing;
  const signs = checkSigns(file);
  const problems = [...checkPath(file), ...signs];
  try {
    const { document, faults } = readDocument(file);
    const misplaced = faults.some(({ code }) => code === 'unknown-folder');
    if (!misplaced) problems.push(...faults.map((fault) => problemOfFault(file, fault)));
    if (!document) return { ...nothing, problems };
    const { body, faults: bodyFaults, lost } = readReadableBody(document.body, document.bodyLine);
    problems.push(...bodyFaults.map((fault) => problemOfMdx(document, fault)));
    const { mended, issues, data, sound } = fieldsOf(document);
    const about = { kind: document.kind, id: document.id, file: file.path, body };
    return {
      file,
      known: known && { ...known, ...namesIn(mended.data) },
      subject: {
        document,
        lost,
        entry: data === undefined || faults.length > 0 ? undefined : ({ ...about, data } as AnyEntry),
        mended,
        sound: { ...about, data: sound } as SoundEntry,
      },
      hasCleanSigns: signs.length === 0,
      issues,
      problems,
    };
  } catch (error) {
    return { ...nothing, problems: [...problems, notReadable(file.path, error)] };
  }
}

interface Fields {
  mended: Mended;
  issues: readonly z.core.$ZodIssue[];
  /** The fields, if they are right as given. */
  data: unknown;
  /** What is sound in them. */
  sound: unknown;
}

function fieldsOf(document: ContentDocument): Fields {
  const schema = SCHEMAS[document.kind];
  const parsed = schema.safeParse(document.data);
  if (parsed.success)
    return { mended: unmended(document.data), issues: [], data: parsed.data, sound: parsed.data };
  const mended = mend(schema, document.data ?? {});
  const issues = document.data === undefined ? [] : (schema.safeParse(mended.data).error?.issues ?? []);
  return {
    mended,
    issues: withoutUnreadable(document, mended, issues),
    data: undefined,
    sound: soundPart(schema, mended.data),
  };
}

/** A text can be nested so deeply that no program can walk it; that too is said in words. */
export function notReadable(file: string, error: unknown): Problem {
  const isDeep = error instanceof RangeError;
  const reason = isDeep ? 'it is nested too deeply' : error instanceof Error ? error.message : String(error);
  return problem('not-readable', { file, point: { line: 1, column: 1 } }, reason);
}
