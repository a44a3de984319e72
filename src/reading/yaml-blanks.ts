/** What is read in the stead of lines that are not YAML: their fields without a value, so that the rest can be read. */
import type { FoundSlip, Row } from './yaml-slips.ts';

/** Lines that can't be read, and what is wrong with them. */
export interface FaultyLines extends FoundSlip {
  first: number;
  last: number;
  text: string;
  /** What to read in their stead, by number of line. */
  blanked: [line: number, text: string][];
}

export const indentOf = ({ text }: Row): number => text.search(/\S|$/);
export const isBlank = ({ text }: Row): boolean => /^\s*(?:#.*)?$/.test(text);
export const isItem = ({ text }: Row): boolean => /^\s*-(?:\s|$)/.test(text);

/** True for `name: …` and `- name: …`. */
export const beginsField = ({ text }: Row): boolean => /^\s*(?:-\s+)?\w[\w-]*:(?:\s|$)/.test(text);

/** The line without the value of its field, or of its item. */
function emptied(row: Row, indent: number): string {
  const { text } = row;
  const hyphens = /^\s*(-[\s-]*)/.exec(text)?.[1];
  const prefix = ' '.repeat(indent) + (hyphens ?? '');
  if (hyphens !== undefined && !beginsField(row)) return prefix;
  const name = /^[\s-]*["']?([\w-]+)/.exec(text)?.[1];
  return name === undefined ? prefix : `${prefix}${name}:`;
}

/** @param indent how far the first of the lines should be indented */
export function faulty(rows: readonly Row[], indent: number, slip: FoundSlip): FaultyLines {
  const own = rows.filter((row) => !isBlank(row));
  const outermost = Math.min(...own.map(indentOf));
  // A field that begins at the right place, or with all the others, is there, though its value is lost.
  const isField = (row: Row) =>
    [indent, outermost].includes(indentOf(row)) && beginsField(row) && !isItem(row);
  const isEmptied = (row: Row, index: number) =>
    slip.slip === 'indented-more' ? isField(row) : (index === 0 && slip.slip !== 'divider') || isField(row);
  return {
    ...slip,
    first: rows[0]?.line ?? 1,
    last: own.at(-1)?.line ?? 1,
    text: rows.map(({ text }) => text).join('\n'),
    blanked: own.map((row, index) => [row.line, isEmptied(row, index) ? emptied(row, indent) : '']),
  };
}

/** Adds lines that belong to a fault found before. */
export function extend(before: FaultyLines, block: readonly Row[]): void {
  before.last = block.at(-1)?.line ?? before.last;
  before.text += `\n${block.map(({ text }) => text).join('\n')}`;
  before.blanked.push(...block.map(({ line }): [number, string] => [line, '']));
}

/** Gives an item that was read without its hyphen the hyphen back. */
export function keepHyphen(blanked: [line: number, text: string][], head: Row): void {
  const own = blanked.find(([line]) => line === head.line);
  if (own) own[1] = head.text.slice(0, head.text.indexOf('-') + 1) + own[1].slice(head.text.indexOf('-') + 1);
}
