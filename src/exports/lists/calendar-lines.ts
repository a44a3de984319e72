/** The lines of iCalendar (RFC 5545, sections 3.1 and 3.3.11). */

/** Octets that a line may hold, without its end. */
const MOST = 75;

/** A text as a value: what would end it is escaped. */
export const textValue = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replaceAll(/\r\n?|\n/g, '\\n');

/** Lines of name and value, folded, each with its end. Those without a value are left out. */
export const contentLines = (
  lines: readonly (readonly [name: string, value: string | undefined])[],
): string => lines.map(([name, value]) => (value === undefined ? '' : fold(`${name}:${value}`))).join('');

/** Breaks a line by octets, and never inside a character. A line that goes on begins with a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
