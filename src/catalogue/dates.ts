/** What pages and lists need of an EDTF date: its order, its year, its words, its `<time>` value. */
import { sortDigits, type EdtfDate, type Moment } from '../schemas/edtf.ts';

/** The months of the year in English. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A text that sorts dates by time: eight digits, unknown years last. */
export function sortKey(date: EdtfDate): string {
  const moment = date.start ?? date.end;
  if (moment?.year === undefined)
    return '9999' + sortDigits(moment ?? { year: 9999, month: undefined, day: undefined }, '0').slice(4);
  return sortDigits(moment, '0');
}

/** The month in which a date begins, in words; undefined if it is unknown. */
export function monthOf({ start, end }: EdtfDate): string | undefined {
  const month = (start ?? end)?.month;
  return month === undefined ? undefined : MONTHS[month - 1];
}

/** The year of a date for addresses and lists: `2011`, or `undated`. */
export function yearOf(date: EdtfDate): string {
  const year = (date.start ?? date.end)?.year;
  return year === undefined ? 'undated' : String(year).padStart(4, '0');
}

const inWords = ({ year, month, day }: Moment): string =>
  [month === undefined ? undefined : day, month === undefined ? undefined : MONTHS[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ') || 'date unknown';

/** The date as a reader says it: `9–10 November 2011`, `October 2010`, `14 September, year unknown`. */
export function formatDate(date: EdtfDate): string {
  const { start, end } = date;
  if (!date.interval) {
    if (!start) return 'date unknown';
    if (start.year === undefined) {
      return start.month === undefined ? 'date unknown' : `${inWords(start)}, year unknown`;
    }
    return inWords(start);
  }
  if (!start) return `until ${inWords(end as Moment)}`;
  if (!end) return `from ${inWords(start)}`;
  if (start.year !== end.year || start.year === undefined || start.month === undefined)
    return `${inWords(start)} – ${inWords(end)}`;
  if (start.month === end.month && start.day !== undefined && end.day !== undefined) {
    return start.day === end.day ? inWords(start) : `${String(start.day)}–${inWords(end)}`;
  }
  return `${inWords({ ...start, year: undefined })} – ${inWords(end)}`;
}

/** The value of `<time datetime>` for one end, or undefined where HTML has no form for it (a year is unknown). */
export function htmlDate(moment: Moment | undefined): string | undefined {
  if (moment?.year === undefined) return undefined;
  const part = (value: number | undefined) =>
    value === undefined ? '' : `-${String(value).padStart(2, '0')}`;
  return (
    String(moment.year).padStart(4, '0') +
    part(moment.month) +
    (moment.month === undefined ? '' : part(moment.day))
  );
}
