/** Days as the record writes them. Pure. */

/** “14.09.2011”, “14/9/2011” and “2011-09-14” as “14 September 2011”, which is how the record writes a day. */
export const withDays = (query: string): string =>
  query
    .replaceAll(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (as, year: string, month: string, day: string) =>
      inWords(as, day, month, year),
    )
    .replaceAll(/\b(\d\d?)[./](\d\d?)[./](\d{4})\b/g, inWords);

/** @returns the day in words, or `as` it was typed if there is no such day */
function inWords(as: string, day: string, month: string, year: string): string {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1) return as;
  return date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
