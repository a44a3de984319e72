/** Says what an editor did wrong in lines that are not YAML: the reader's own complaint often names another place. */

/** The slips that are told apart. */
export type Slip =
  | 'tab'
  | 'odd-space'
  | 'conflict'
  | 'divider'
  | 'indented-less'
  | 'indented-more'
  | 'indented-first'
  | 'list-below-value'
  | 'no-space-after-hyphen'
  | 'no-space-after-colon'
  | 'no-colon'
  | 'open-quote'
  | 'text-after-quote'
  | 'backslash'
  | 'open-bracket'
  | 'in-brackets'
  | 'sign'
  | 'hash'
  | 'colon-in-text'
  | 'other';

/** A slip; `column` counts from 1. */
export interface FoundSlip {
  slip: Slip;
  line: number;
  column: number;
  /** The sign or name that the slip is about; the reader's code if the slip is `other`. */
  detail: string;
}

/** A line of the fields and its number, from 1. */
export interface Row {
  text: string;
  line: number;
}

/** What the YAML reader says of the lines; `offset` counts from their start. */
export interface Complaint {
  /** One of the `yaml` package (errors.ts there), or one of ours for what this record does not accept. */
  code: string;
  offset: number;
}

const FIELD = /^\s*(?:-\s+)*(?:\w[\w-]*|"[^"]*"|'[^']*')\s*:(?:\s+|$)/;
const ITEM = /^\s*(?:-\s+)+/;

/** Signs that mean something of their own at the start of a value. */
const SIGN = /^(?:[@`%|>*&!]|[?-](?=\s|$))/;

/** Finds the slip in lines that can't be read. */
export function slipIn(rows: readonly Row[], complaint: Complaint): FoundSlip {
  const [head] = rows;
  if (!head) return { slip: 'other', line: 1, column: 1, detail: complaint.code };
  return (
    tabIn(rows) ??
    oddSpaceIn(rows) ??
    strangeLine(head) ??
    valueSlip(rows, head, complaint) ??
    hashIn(rows) ??
    other(rows, complaint)
  );
}

/** A tab that indents one of the lines. */
export function tabIn(rows: readonly Row[]): FoundSlip | undefined {
  const row = rows.find(({ text }) => /^ *(?:- *)*\t/.test(text));
  return row && { slip: 'tab', line: row.line, column: row.text.indexOf('\t') + 1, detail: '' };
}

/** A space from a word processor, where YAML wants a plain one: around the name of a field. */
function oddSpaceIn(rows: readonly Row[]): FoundSlip | undefined {
  for (const { text, line } of rows) {
    const found = /^[ -]*(?:[\w-]+ *:?)?[^\S \t]/.exec(text);
    if (found) return { slip: 'odd-space', line, column: found[0].length, detail: '' };
  }
  return undefined;
}

/**
 * A # that cuts off the rest of its line by mistake: in a value without quotation marks, after a space and with none
 * behind it, as in `Workshop #4`.
 */
export function hashIn(rows: readonly Row[]): FoundSlip | undefined {
  for (const { text, line } of rows) {
    const start = (FIELD.exec(text) ?? ITEM.exec(text))?.[0];
    const value = start === undefined || /^["'[{|>]/.test(text.slice(start.length)) ? '' : text;
    const at = /\s#[^\s#]/.exec(value)?.index;
    if (at !== undefined) return { slip: 'hash', line, column: at + 2, detail: '' };
  }
  return undefined;
}

/** Lines that are no fields at all, and names without what belongs to them. */
function strangeLine({ text, line }: Row): FoundSlip | undefined {
  const column = text.search(/\S/) + 1;
  const as = (slip: Slip, detail = '') => ({ slip, line, column, detail });
  if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(text)) return as('conflict');
  if (FIELD.test(text) || ITEM.test(text)) return undefined;
  if (/^\s*-[^\s-]/.test(text)) return as('no-space-after-hyphen');
  const glued = /^\s*([\w-]+):(?!\/\/)/.exec(text);
  if (glued) return as('no-space-after-colon', glued[1]);
  return /^\s*["']/.test(text) ? as('open-quote', text.trim().charAt(0)) : as('no-colon');
}

function valueSlip(rows: readonly Row[], { text, line }: Row, { code }: Complaint): FoundSlip | undefined {
  const start = (FIELD.exec(text) ?? ITEM.exec(text))?.[0].length ?? 0;
  const value = [text.slice(start), ...rows.slice(1).map((row) => row.text)].join('\n');
  const at = (slip: Slip, detail: string, offset = 0) => {
    const before = value.slice(0, offset).split('\n');
    const column = (before.at(-1) ?? '').length + 1 + (before.length === 1 ? start : 0);
    return { slip, line: line + before.length - 1, column, detail };
  };
  const first = value.charAt(0);
  if (first === '"' || first === "'") {
    if (code === 'BAD_DQ_ESCAPE') return at('backslash', '');
    const end = endOfQuote(value, 0);
    return end === undefined ? at('open-quote', first) : at('text-after-quote', first);
  }
  if (first === '[' || first === '{') {
    const open = openIn(value);
    if (open) return at(/["']/.test(open.sign) ? 'open-quote' : 'open-bracket', open.sign, open.offset);
    return at('in-brackets', first);
  }
  const sign = SIGN.exec(value)?.[0];
  if (sign !== undefined) return at('sign', sign);
  const item = /\n\s+- /.exec(value);
  if (item) return at('indented-more', '', item.index + item[0].length - 2);
  return /:(?: |$)/m.test(value) ? at('colon-in-text', '') : undefined;
}

function other(rows: readonly Row[], { offset, code }: Complaint): FoundSlip {
  let rest = offset;
  for (const { text, line } of rows) {
    if (rest <= text.length) return { slip: 'other', line, column: rest + 1, detail: code };
    rest -= text.length + 1;
  }
  return { slip: 'other', line: rows[0]?.line ?? 1, column: 1, detail: code };
}

/** The place of the quotation mark that closes the one at `start`; undefined if there is none. */
function endOfQuote(text: string, start: number): number | undefined {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    if (quote === '"' && text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === quote) {
      if (quote === '"' || text.charAt(at + 1) !== quote) return at;
      at++;
    }
  }
  return undefined;
}

const CLOSES: Record<string, string> = { '[': ']', '{': '}' };

/** The bracket or quotation mark that is not closed, or is closed by the wrong sign. */
function openIn(text: string): { sign: string; offset: number } | undefined {
  const open: { sign: string; offset: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign in CLOSES) open.push({ sign, offset: at });
    else if (sign === ']' || sign === '}') {
      const last = open.pop();
      if (last && CLOSES[last.sign] !== sign) return last;
    } else if ((sign === '"' || sign === "'") && /[\s,[{:]/.test(text.charAt(at - 1))) {
      const end = endOfQuote(text, at);
      if (end === undefined) return { sign, offset: at };
      at = end;
    }
  }
  return open[0];
}
