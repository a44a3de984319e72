/** How the tables of problem codes are written: one entry for each code, its texts made by a function. */

/** An error stops the build; a warning is printed and does not. */
export type Severity = 'error' | 'warning';

/** One code of the table. */
export interface CodeEntry<Facts extends readonly unknown[]> {
  severity: Severity;
  /** What is wrong, and what to do: one sentence each, for an editor who knows the subject and not the machinery. */
  says: (...facts: Facts) => readonly [message: string, fix: string];
}

/** A code that stops the build. */
export const error = <Facts extends readonly unknown[]>(
  says: CodeEntry<Facts>['says'],
): CodeEntry<Facts> => ({ severity: 'error', says });

/** A code that is only printed. */
export const warning = <Facts extends readonly unknown[]>(
  says: CodeEntry<Facts>['says'],
): CodeEntry<Facts> => ({ severity: 'warning', says });

/** `a, b or c`. */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${String(words.at(-1))}`;
}

/** A count with its noun: `1 page`, `2 pages`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const LONGEST_QUOTE = 60;

/** A word as it stands in the file, in quotation marks, cut if it is very long; what can't be seen is spelt out. */
export function quoted(word: string): string {
  const seen = word.replace(
    /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
  const start = new RegExp(`^[^]{${String(LONGEST_QUOTE)}}`, 'u').exec(seen)?.[0];
  return `“${start === undefined || start === seen ? seen : `${start}…`}”`;
}
