/** Reads an MDX body as far as it goes: a fault in one paragraph must not hide those of the others. */
import { MdxFault, NO_BODY, readBody, type Body } from './body.ts';

export interface ReadableBody {
  /** What could be read, each part at its place. */
  body: Body;
  /** One for each part that could not be read. */
  faults: MdxFault[];
  /** The texts of these parts. */
  lost: string[];
}

/** More faults than anybody mends at once; also an end for bodies that get worse by leaving parts out. */
const MOST_FAULTS = 50;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
const isHeading = (line: string): boolean => /^#{1,6} /.test(line);

/**
 * Reads a body, leaving out the paragraphs that are not MDX.
 * @param source the MDX text after the front matter
 * @param firstLine the line of the file on which it starts
 */
export function readReadableBody(source: string, firstLine = 1): ReadableBody {
  const lines = source.split('\n');
  const faults: MdxFault[] = [];
  const lost: string[] = [];
  const second = secondFrontMatter(lines);
  if (second) lost.push(leaveOut(lines, ...second));
  while (faults.length < MOST_FAULTS) {
    try {
      return { body: readBody(lines.join('\n'), firstLine), faults, lost };
    } catch (error) {
      if (!(error instanceof MdxFault)) throw error;
      faults.push(error);
      const part = partAt(lines, error.point.line - firstLine);
      if (!part) break;
      lost.push(leaveOut(lines, ...part));
    }
  }
  return { body: NO_BODY, faults, lost: [source] };
}

/** Takes lines out, so that the places of all others stay. */
function leaveOut(lines: string[], start: number, end: number): string {
  const text = lines.slice(start, end).join('\n');
  lines.fill('', start, end);
  return text;
}

/** The paragraph around a line, or a heading by itself; undefined if there is nothing left to leave out. */
function partAt(lines: readonly string[], at: number): [start: number, end: number] | undefined {
  let start = Math.min(Math.max(at, 0), lines.length - 1);
  while (start > 0 && isBlank(lines[start])) start--;
  if (isBlank(lines[start])) return undefined;
  if (isHeading(lines[start] ?? '')) return [start, start + 1];
  const isEdge = (line: string | undefined) => isBlank(line) || isHeading(line ?? '');
  let end = start + 1;
  while (!isEdge(lines[end])) end++;
  while (start > 0 && !isEdge(lines[start - 1])) start--;
  // Two versions after a merge are one part, down to the line that ends them.
  const isMerged = lines.slice(start, end).some((line) => line.startsWith('<<<<<<<'));
  const last = isMerged ? lines.findIndex((line, index) => index >= start && line.startsWith('>>>>>>>')) : -1;
  return [start, Math.max(end, last + 1)];
}

/** Fields that stand at the top of the text once more, as when two files are pasted together. */
function secondFrontMatter(lines: readonly string[]): [start: number, end: number] | undefined {
  if (!hasSecondFrontMatter(lines.join('\n'))) return undefined;
  const start = lines.findIndex((line) => !isBlank(line));
  const end = lines.findIndex((line, index) => index > start && /^---[ \t]*$/.test(line));
  return [start, end === -1 ? lines.length : end + 1];
}

/** True if the text begins with a second block of fields. */
export const hasSecondFrontMatter = (body: string): boolean => /^\s*---[ \t]*\n\s*[\w-]+:/.test(body);
