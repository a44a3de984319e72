/**
 * The files of names and of words end with a mark: what lacks it was cut on its way, or is something else, such as a
 * page that says “not found” under a status that does not. Its lines would be shown as titles. Pure.
 */

/** The last line; no other is like it. */
export const END = '.';

/** The lines before the mark. @throws Error if it is not there */
export function linesOfWhole(file: string): string[] {
  const lines = file.split('\n');
  if (lines.pop() !== END) throw new Error('The index is not whole.');
  return lines;
}
