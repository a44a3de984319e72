/**
 * Finds the lines in which the faults of a text lie that is not YAML: the smallest fields or items that can't be read
 * by themselves.
 */
import {
  beginsField,
  extend,
  faulty,
  indentOf,
  isBlank,
  isItem,
  keepHyphen,
  type FaultyLines,
} from './yaml-blanks.ts';
import { slipIn, tabIn, type Complaint, type FoundSlip, type Row, type Slip } from './yaml-slips.ts';

/** How far the record indents what belongs to a field. */
const STEP = 2;

type ComplaintIn = (rows: readonly Row[]) => Complaint | undefined;

/** A line of three hyphens may open a file of fields, but not stand among them. */
const isDivider = ({ text, line }: Row): boolean => line > 1 && /^(?:---|\.\.\.)\s*$/.test(text);
/** A hyphen without its space. */
const isGlued = ({ text }: Row): boolean => /^\s*-[^\s-]/.test(text);
const beginsGroup = ({ text }: Row): boolean => /^\s*["']?\w[\w-]*["']?:\s*(?:#.*)?$/.test(text);

/** How the lines of a group or list should stand. */
interface Layout {
  indent: number;
  /** The first item, if the lines are a list. */
  item: Row | undefined;
}

/** The layout that most lines have: one line that stands elsewhere is the wrong one, even if it is the first. */
function layoutOf(rows: readonly Row[]): Layout | undefined {
  const own = rows.filter((row) => !isBlank(row));
  const [start] = own;
  if (!start) return undefined;
  const least = own.reduce((indent, row) => Math.min(indent, indentOf(row)), Infinity);
  const at = (indent: number) => own.filter((row) => indentOf(row) === indent);
  const first = indentOf(start);
  if (isItem(start) || (least < first && at(least).every(isItem))) {
    const counts = Map.groupBy(own.filter(isItem), indentOf);
    const [most] = [...counts.values()].sort((a, b) => b.length - a.length);
    const item = most?.[0] ?? start;
    return { indent: indentOf(item), item };
  }
  // The fields of an entry begin at the margin.
  const isOdd = least < first && (least === 0 || at(least).length > at(first).length);
  return { indent: isOdd ? least : first, item: undefined };
}

/** Finds all faults in lines of one group, which are not YAML as they stand. */
export function findFaults(rows: readonly Row[], complaintIn: ComplaintIn): FaultyLines[] {
  const layout = layoutOf(rows);
  if (!layout) return [];
  const blocks = blocksOf(rows, layout.indent);
  const found: FaultyLines[] = [];
  for (const [index, block] of blocks.entries()) {
    const [head] = block;
    if (!head) continue;
    const before = found.at(-1);
    const stray = strayField(block, head, layout, blocks, index);
    const faults = stray ? [stray] : faultsOf(block, head, layout.indent, complaintIn);
    // What follows an open quotation mark or bracket belongs to it, unless it is a field again; lines that stand
    // wrong one below the other are one fault.
    const [only] = faults.length === 1 ? faults : [];
    const goesOn =
      before?.last === head.line - 1 &&
      (before.slip.startsWith('open-')
        ? only?.slip === 'no-colon'
        : before.slip.startsWith('indented-') && only?.slip.startsWith('indented-'));
    if (goesOn) extend(before, block);
    else found.push(...faults);
  }
  return found;
}

/** A field or item that does not stand where those of its group do. */
function strayField(
  block: readonly Row[],
  head: Row,
  { indent, item }: Layout,
  blocks: readonly Row[][],
  index: number,
): FaultyLines | undefined {
  const stray = (own: readonly Row[], right: number, slip: Slip = 'indented-less') =>
    faulty(own, right, tabIn([head]) ?? at(head, slip));
  const nameOf = (row: Row | undefined) => /^\s*(\w[\w-]*):/.exec(row?.text ?? '')?.[1];
  const isNamedIn = (rows: readonly Row[] = []) =>
    rows.slice(isItem(rows[0] ?? head) ? 0 : 1).some((row) => nameOf(inner(row)) === nameOf(head));
  // Among the items of a list, a field belongs to the item above it, if items have such a field, or else outside.
  if (item && !isItem(head) && beginsField(head)) {
    if (index === 0) return stray(block, indent, 'indented-first');
    return blocks.some(isNamedIn)
      ? stray(block, indentOf(inner(item)))
      : stray(block, Math.max(0, indent - STEP), 'indented-first');
  }
  if (indentOf(head) < indent) return stray(block, indent);
  if (indentOf(head) > indent) return stray(block, indent, 'indented-first');
  // Or the group of the block above goes on below it.
  const next = block.slice(1).find((row) => !isBlank(row));
  if (!next || isItem(head) || !beginsField(head) || beginsGroup(head)) return undefined;
  const isLikeAbove = (blocks[index - 1] ?? []).slice(1).some((row) => indentOf(row) === indentOf(next));
  const isTwice = blocks.filter(([other]) => nameOf(other) === nameOf(head)).length > 1;
  const isPart = isTwice || (isItem(next) && (isNamedIn(blocks[index - 1]) || isNamedIn(block)));
  return isLikeAbove && isPart ? stray([head], indentOf(inner(next))) : undefined;
}

/** Splits lines into fields or items: each begins where the first one does, or further left. */
function blocksOf(rows: readonly Row[], indent: number): Row[][] {
  const blocks: Row[][] = [];
  let listOfField = false;
  for (const row of rows) {
    const block = blocks.at(-1);
    const head = block?.[0];
    // The items of a list may stand as far left as the name of its field.
    listOfField = head !== undefined && !isItem(head) && isItem(row) && beginsGroup(head);
    if (!block && isBlank(row)) continue;
    if (block && (isBlank(row) || indentOf(row) > indent || listOfField)) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function faultsOf(rows: Row[], head: Row, indent: number, complaintIn: ComplaintIn): FaultyLines[] {
  if (isDivider(head)) return [faulty(rows, indent, at(head, 'divider'))];
  const complaint = complaintIn(rows);
  if (!complaint) return [];
  return within(rows, head, indent, complaintIn) ?? [faulty(rows, indent, slipIn(rows, complaint))];
}

/** An item without its hyphen: the first of its fields. */
const inner = (row: Row): Row => (isItem(row) ? { ...row, text: row.text.replace('-', ' ') } : row);

/** The faults of a group or item, looked for one level further in; undefined if it must be taken as a whole. */
function within(rows: Row[], head: Row, indent: number, complaintIn: ComplaintIn): FaultyLines[] | undefined {
  const below = rows.slice(1).filter((row) => !isBlank(row));
  if (isItem(head)) {
    if (!beginsField(head)) return furtherIn(below, indent);
    const found = findFaults([inner(head), ...rows.slice(1)], complaintIn);
    for (const { blanked } of found) keepHyphen(blanked, head);
    return found.length > 0 ? found : undefined;
  }
  if (below.length === 0 || isGlued(head)) return undefined;
  if (beginsGroup(head)) {
    const found = findFaults(rows.slice(1), complaintIn);
    return found.length > 0 ? found : undefined;
  }
  // The field is complete on its own line: then the lines below are indented by mistake.
  const next = below[0];
  if (!next || complaintIn([head]) || !below.some((row) => beginsField(row) || isItem(row))) return undefined;
  if (isItem(next)) return [faulty(rows, indent, at(head, 'list-below-value'))];
  const slip = tabIn(below) ?? at(next, 'indented-more');
  return [faulty(rows.slice(rows.indexOf(next)), indent, slip)];
}

/** Lines below an item of one value, which are read as parts of it: items, or a field that belongs outside the list. */
function furtherIn(rows: readonly Row[], indent: number): FaultyLines[] | undefined {
  const [first] = rows;
  if (!first) return undefined;
  if (!rows.every(isItem)) {
    const outside = Math.max(0, indent - STEP);
    return beginsField(first) ? [faulty(rows, outside, at(first, 'indented-more'))] : undefined;
  }
  const fault = faulty(rows, indent, at(first, 'indented-more'));
  fault.blanked = rows.map(({ line, text }) => [line, ' '.repeat(indent) + text.trim()]);
  return [fault];
}

const at = (row: Row, slip: Slip): FoundSlip => ({
  slip,
  line: row.line,
  column: indentOf(row) + 1,
  detail: row.text.trim(),
});
