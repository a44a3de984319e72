/** Splits a file into the fields at its top and the text below them. */

/** The two parts of a file; lines count from 1. */
export interface Parts {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** What is wrong with the lines of hyphens that part the two. */
export interface PartsFault {
  code:
    | 'blank-lines-above'
    | 'front-matter-missing'
    | 'front-matter-not-closed'
    | 'bad-divider'
    | 'extra-divider';
  line: number;
  /** The line as it stands. */
  detail: string;
}

const FENCE = /^---[ \t]*$/;

/** What a word processor, or a hurried hand, makes of three hyphens. */
const NEARLY_FENCE = /^(?:[ \t]+---|--|-{4,}|[–—]+-*|- - -|\*{3,}|_{3,}|={3,})[ \t]*$/;

/** A line of fields, or of a group within them. */
const FIELD_LINE = /^(?:[a-z]\w*:(?:\s|$)|\s|- |# |$)/;

/** Splits a file at its lines of three hyphens. Of a file with faults there, as much as can be told apart. */
export function splitParts(text: string): { parts: Parts | undefined; faults: PartsFault[] } {
  const lines = text.split('\n');
  const faults: PartsFault[] = [];
  const note = (code: PartsFault['code'], line: number) => {
    faults.push({ code, line, detail: (lines[line - 1] ?? '').trim() });
  };
  const start = Math.max(
    lines.findIndex((line) => line.trim() !== ''),
    0,
  );
  const first = lines[start] ?? '';
  if (FENCE.test(first)) {
    if (start > 0) note('blank-lines-above', 1);
  } else if (NEARLY_FENCE.test(first) && FIELD_LINE.test(lines[start + 1] ?? ''))
    note('bad-divider', start + 1);
  else {
    note('front-matter-missing', 1);
    return { parts: undefined, faults };
  }
  let end = endOf(lines, FENCE, start + 1);
  if (end === -1) {
    end = endOf(lines, NEARLY_FENCE, start + 1);
    if (end !== -1) note('bad-divider', end + 1);
    else return withoutFence(lines, start, faults);
  }
  // Fields that go on below the line: then it stands among them by mistake.
  const more = fieldsBelow(lines, end + 1);
  if (more !== undefined) {
    note('extra-divider', end + 1);
    const isClosed = FENCE.test(lines[more] ?? '');
    if (!isClosed) faults.push(notClosed(start, more < lines.length ? more : -1));
    const without = lines.with(end, '');
    return { parts: partsAt(without, start, more, isClosed ? more + 1 : more), faults };
  }
  return { parts: partsAt(lines, start, end, end + 1), faults };
}

/** @param end where the fields end, @param text where the text begins; all count from 0 */
const partsAt = (lines: readonly string[], start: number, end: number, text: number): Parts => ({
  yaml: lines.slice(start + 1, end).join('\n'),
  yamlLine: start + 2,
  body: lines.slice(text).join('\n'),
  // A file may end with the line that ends the fields.
  bodyLine: Math.min(text + 1, lines.length),
});

/** Where fields end that stand below the line that should end them; undefined if it is text that stands there. */
function fieldsBelow(lines: readonly string[], from: number): number | undefined {
  const end = lines.findIndex((line, index) => index >= from && (FENCE.test(line) || !FIELD_LINE.test(line)));
  const between = lines.slice(from, end === -1 ? lines.length : end).filter((line) => line.trim() !== '');
  const isField = (line: string | undefined) => /^[a-z]\w*:(?:\s|$)/.test(line ?? '');
  if (!isField(between[0])) return undefined;
  if (end !== -1 && FENCE.test(lines[end] ?? '')) return end;
  // One such line may be the beginning of a text; two are fields.
  return between.filter(isField).length > 1 ? (end === -1 ? lines.length : end) : undefined;
}

/** Where no line ends the fields, the text begins at the first line that looks like none of them. */
function withoutFence(lines: readonly string[], start: number, faults: PartsFault[]) {
  const text = lines.findIndex((line, index) => index > start && !FIELD_LINE.test(line));
  faults.push(notClosed(start, text));
  return { parts: text === -1 ? undefined : partsAt(lines, start, text, text), faults };
}

/** @param text where the text seems to begin; -1 if there is none */
const notClosed = (start: number, text: number): PartsFault => ({
  code: 'front-matter-not-closed',
  line: (text === -1 ? start : text) + 1,
  detail: text === -1 ? '' : 'text',
});

const endOf = (lines: readonly string[], fence: RegExp, from: number): number =>
  lines.findIndex((line, index) => index >= from && fence.test(line));
