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
const NEARLY_FENCE = /^[ \t]*(?:[-–—]+|- - -|\*{3,}|_{3,}|={3,})[ \t]*$/;

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
  const fields = lines.slice(start + 1, end);
  // Fields go on below the line: then it stands among them by mistake.
  const next = endOf(lines, FENCE, end + 1);
  const between = lines.slice(end + 1, next);
  const goesOn = /^[a-z]\w*:(?:\s|$)/.test(between.find((line) => line.trim() !== '') ?? '');
  if (next !== -1 && goesOn && between.every((line) => FIELD_LINE.test(line))) {
    note('extra-divider', end + 1);
    fields.push('', ...between);
    end = next;
  }
  return {
    parts: {
      yaml: fields.join('\n'),
      yamlLine: start + 2,
      body: lines.slice(end + 1).join('\n'),
      bodyLine: end + 2,
    },
    faults,
  };
}

/** Where no line ends the fields, the text begins at the first line that looks like none of them. */
function withoutFence(lines: readonly string[], start: number, faults: PartsFault[]) {
  const text = lines.findIndex((line, index) => index > start && !FIELD_LINE.test(line));
  if (text === -1) {
    faults.push({ code: 'front-matter-not-closed', line: start + 1, detail: '' });
    return { parts: undefined, faults };
  }
  faults.push({ code: 'front-matter-not-closed', line: text + 1, detail: 'text' });
  const parts: Parts = {
    yaml: lines.slice(start + 1, text).join('\n'),
    yamlLine: start + 2,
    body: lines.slice(text).join('\n'),
    bodyLine: text + 1,
  };
  return { parts, faults };
}

const endOf = (lines: readonly string[], fence: RegExp, from: number): number =>
  lines.findIndex((line, index) => index >= from && fence.test(line));
