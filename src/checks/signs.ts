/** Finds signs that nobody sees and that spoil pages, feeds and search: control characters, stray direction marks. */
import type { ContentFile } from '../reading/document.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { atField, atPoint, type Subject } from './subject.ts';

/** XML 1.0 §2.2 allows none of these but tab and line ends; the rest are line ends and marks that break texts. */
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;

/** A text without any of these has no fault. */
const SUSPECT = new RegExp(`${CONTROL.source}|[\u202A-\u202E\u2066-\u2069]`, 'u');

const POP = '\u202C';
const POP_ISOLATE = '\u2069';
const OPENING = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/;

const nameOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A direction mark without partner in one paragraph (Unicode Standard Annex 9: pairs end with the paragraph).
 * `partner` names the sign that is missing.
 */
export function strayDirection(text: string): { index: number; sign: string; partner: string } | undefined {
  const open: { index: number; sign: string; end: string }[] = [];
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (OPENING.test(sign))
      open.push({ index, sign, end: sign < POP_ISOLATE && sign >= '\u2066' ? POP_ISOLATE : POP });
    else if ((sign === POP || sign === POP_ISOLATE) && open.pop()?.end !== sign)
      return {
        index,
        sign,
        partner: sign === POP ? 'U+202A, U+202B, U+202D or U+202E' : 'U+2066, U+2067 or U+2068',
      };
  }
  const first = open[0];
  return first && { index: first.index, sign: first.sign, partner: nameOf(first.end) };
}

/** Checks the signs of a file as they stand, line by line. */
export function checkSigns({ path, text: raw }: ContentFile): Problem[] {
  const text = raw.replace(/^\uFEFF/, '');
  if (!SUSPECT.test(text)) return [];
  return text.split(/\r\n?|\n/).flatMap((line, index) => {
    const found = faultIn(line);
    if (!found) return [];
    return [found.say({ file: path, point: { line: index + 1, column: found.index + 1 } }, 'This line')];
  });
}

interface Fault {
  index: number;
  say: (place: Place, where: string) => Problem;
}

function faultIn(text: string): Fault | undefined {
  const control = CONTROL.exec(text);
  if (control) {
    const name = nameOf(control[0]);
    return { index: control.index, say: (place, where) => problem('control-character', place, name, where) };
  }
  const stray = strayDirection(text);
  if (!stray) return undefined;
  const [name, partner] = [nameOf(stray.sign), stray.partner];
  return {
    index: stray.index,
    say: (place, where) => problem('unpaired-direction-mark', place, name, partner, where),
  };
}

/** Line by line, because a pair of direction marks ends with its paragraph at the latest. */
const faultInLines = (text: string): Fault | undefined =>
  SUSPECT.test(text)
    ? text
        .split('\n')
        .map(faultIn)
        .find((fault) => fault !== undefined)
    : undefined;

/** Checks the signs that come about only by reading: "\u202e" in a field, &#x202e; in the text. */
export function checkHiddenSigns(subject: Subject): Problem[] {
  const found: Problem[] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (typeof value === 'string') {
      const fault = faultInLines(value);
      if (fault) found.push(fault.say(atField(subject, path), 'This text'));
    } else if (Array.isArray(value)) {
      value.forEach((each, index) => {
        visit(each, [...path, index]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) visit(each, [...path, key]);
    }
  };
  visit(subject.document.data, []);
  for (const { text, point } of [...subject.sound.body.paragraphs, ...subject.sound.body.headings]) {
    const fault = faultInLines(text);
    if (fault) found.push(fault.say(atPoint(subject, point), 'This paragraph'));
  }
  return found;
}
