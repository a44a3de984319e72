/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. */

/** undefined is an empty cell. */
export type Cell = string | number | boolean | undefined;

/** A cell that begins so is a formula to some program (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell: what would run as a formula gets an apostrophe before it, which says “text” to spreadsheets. */
function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of a table, with its end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;
