/** The date that an editor may have meant by one in another form. */
import { parseEdtf } from '../schemas/edtf.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const two = (part: string): string => part.padStart(2, '0');

/** A month by its name, or by its number. */
function month(word: string): string {
  const at = MONTHS.indexOf(word.slice(0, 3));
  return at === -1 ? two(word) : two(String(at + 1));
}

const day = (y: string, m: string, d: string): string => `${y}-${month(m)}-${two(d)}`;

const D = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const M = String.raw`([a-z]{3,9})\.?`;
const Y = String.raw`(\d{4})`;
const TO = String.raw`\s*(?:-|–|—|/|to|and|until)\s*`;

type Form = readonly [pattern: string, write: (...parts: string[]) => string];

const FORMS: readonly Form[] = (
  [
    [`${D} ${M},? ${Y}`, (d, m, y) => day(y, m, d)],
    [`${M} ${D},? ${Y}`, (m, d, y) => day(y, m, d)],
    [`${M},? ${Y}`, (m, y) => `${y}-${month(m)}`],
    [`${D}${TO}${D} ${M},? ${Y}`, (a, b, m, y) => `${day(y, m, a)}/${day(y, m, b)}`],
    [`${M} ${D}${TO}${D},? ${Y}`, (m, a, b, y) => `${day(y, m, a)}/${day(y, m, b)}`],
    [`${D} ${M}${TO}${D} ${M},? ${Y}`, (a, m, b, n, y) => `${day(y, m, a)}/${day(y, n, b)}`],
    [`${D}\\.${D}\\.${Y}`, (d, m, y) => day(y, m, d)],
    // Of two numbers before a year, day and month can be told apart only if one is no month.
    [`${D}/${D}/${Y}`, (a, b, y) => (Number(a) > 12 ? day(y, b, a) : Number(b) > 12 ? day(y, a, b) : '')],
    [`${Y}[-./ ]${D}[-./ ]${D}`, (y, m, d) => day(y, m, d)],
    [`${Y}[-./ ]${D}`, (y, m) => `${y}-${two(m)}`],
    [`${Y}-${D}-${D}${TO}${D}`, (y, m, a, b) => `${day(y, m, a)}/${day(y, m, b)}`],
    [`${Y}-${D}-${D}${TO}${Y}-${D}-${D}`, (y, m, d, z, n, e) => `${day(y, m, d)}/${day(z, n, e)}`],
    [`${Y}${TO}${Y}`, (a, b) => `${a}/${b}`],
  ] satisfies [string, (a: string, b: string, c: string, d: string, e: string, f: string) => string][]
).map(([pattern, write]) => [`^${pattern}$`, write]);

const LONGEST_DATE = 60;

/** The date in EDTF, if it can be told; undefined if not, or if there is no such date. */
export function guessDate(text: string): string | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ').slice(0, LONGEST_DATE);
  for (const [pattern, write] of FORMS) {
    const parts = new RegExp(pattern).exec(plain)?.slice(1);
    const date = parts && write(...parts);
    if (date !== undefined && date !== text && parseEdtf(date).ok) return date;
  }
  return undefined;
}
