/** Names in time: the name an organisation bore on a day. */
import { sortDigits, edtfDate, type EdtfDate } from '../schemas/edtf.ts';
import type { Entry } from './entry.ts';

const startOf = (text: string | undefined): string => {
  const moment = text === undefined ? undefined : (edtfDate(text).start ?? edtfDate(text).end);
  return moment ? sortDigits(moment, '0') : '00000000';
};
const endOf = (text: string | undefined): string => {
  const moment = text === undefined ? undefined : (edtfDate(text).end ?? edtfDate(text).start);
  return moment ? sortDigits(moment, '9') : '99999999';
};

/**
 * The English name of the day: of several that cover it the one that began last; the title of the entry if none does.
 * @param date the day of the event; its start counts
 */
export function nameOn({ data }: Entry<'organisations'>, date: EdtfDate): string {
  const moment = date.start ?? date.end;
  if (moment?.year === undefined) return data.title;
  const day = sortDigits(moment, '0');
  const dated = data.names
    .filter(({ lang, from, until }) => lang === 'en' && (from !== undefined || until !== undefined))
    .filter(({ from, until }) => startOf(from) <= day && day <= endOf(until))
    .sort((a, b) => (startOf(a.from) < startOf(b.from) ? 1 : -1));
  return dated[0]?.name ?? data.title;
}
