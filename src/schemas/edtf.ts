/**
 * Dates in EDTF (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/), in the part that the record uses:
 * day, month, year, interval with an open or unknown end, and X for unspecified digits.
 */

/** One end of a date: what is known of year, month and day. */
export interface Moment {
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
}

/** A parsed date. `start` or `end` is undefined where an interval leaves it unknown. */
export interface EdtfDate {
  text: string;
  start: Moment | undefined;
  end: Moment | undefined;
  interval: boolean;
}

export type EdtfResult = { ok: true; date: EdtfDate } | { ok: false; problem: string };

/** @param year undefined counts as a leap year */
function daysIn(month: number, year = 2000): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function parseMoment(text: string): Moment | string {
  const match = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/.exec(text);
  if (!match) {
    return `“${text}” is not an EDTF date; write 2011-11-09, 2010-10, 2011, 2011-11-09/2011-11-10 or XXXX-09-14`;
  }
  const digits = (part: string | undefined) =>
    part === undefined || part.includes('X') ? undefined : Number(part);
  const moment: Moment = { year: digits(match[1]), month: digits(match[2]), day: digits(match[3]) };
  if (moment.month !== undefined && (moment.month < 1 || moment.month > 12)) {
    return `“${text}” has no month ${String(match[2])}; months run from 01 to 12`;
  }
  if (moment.day !== undefined) {
    const last = moment.month === undefined ? 31 : daysIn(moment.month, moment.year);
    if (moment.day < 1 || moment.day > last) {
      return `“${text}” has no day ${String(match[3])}; that month has ${String(last)} days`;
    }
  }
  return moment;
}

/**
 * Reads an EDTF date.
 * @returns the date, or the problem as a clause that follows the field's name
 */
export function parseEdtf(text: string): EdtfResult {
  const parts = text.split('/');
  if (parts.length > 2)
    return { ok: false, problem: `“${text}” has more than one slash; an interval is from/to` };
  if (parts.length === 1) {
    const moment = parseMoment(text);
    return typeof moment === 'string'
      ? { ok: false, problem: moment }
      : { ok: true, date: { text, start: moment, end: moment, interval: false } };
  }
  const ends: (Moment | undefined)[] = [];
  for (const part of parts) {
    if (part === '' || part === '..') {
      ends.push(undefined);
      continue;
    }
    const moment = parseMoment(part);
    if (typeof moment === 'string') return { ok: false, problem: moment };
    ends.push(moment);
  }
  const [start, end] = ends;
  if (!start && !end)
    return { ok: false, problem: `“${text}” names neither start nor end; write XXXX for an unknown date` };
  if (start && end && sortDigits(start, '0') > sortDigits(end, '9')) {
    return { ok: false, problem: `“${text}” ends before it starts; put the earlier date first` };
  }
  return { ok: true, date: { text, start, end, interval: true } };
}

// Every list asks for the dates of all its events, many times over.
const known = new Map<string, EdtfDate>();

/** Reads a date that a schema has already accepted. @throws RangeError if it is not EDTF */
export function edtfDate(text: string): EdtfDate {
  const date = known.get(text);
  if (date) return date;
  const result = parseEdtf(text);
  if (!result.ok) throw new RangeError(result.problem);
  known.set(text, result.date);
  return result.date;
}

/** Eight digits for a moment; what is unknown is filled up with `filler`. */
export function sortDigits(moment: Moment, filler: '0' | '9'): string {
  const part = (value: number | undefined, length: number) =>
    value === undefined ? filler.repeat(length) : String(value).padStart(length, '0');
  return part(moment.year, 4) + part(moment.month, 2) + part(moment.day, 2);
}
