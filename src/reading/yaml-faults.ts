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

type ComplaintIn = (rows: readonly Row[]) => Complaint | undefined;

/** A line of three hyphens may open a file of fields, but not stand among them. */
const isDivider = ({ text, line }: Row): boolean => line > 1 && /^(?:---|\.\.\.)\s*$/.test(text);
/** A hyphen without its space. */
const isGlued = ({ text }: Row): boolean => /^\s*-[^\s-]/.test(text);
const beginsGroup = ({ text }: Row): boolean => /^\s*["']?\w[\w-]*["']?:\s*(?:#.*)?$/.test(text);

/** Finds all faults in lines of one group, which are not YAML as they stand. */
export function findFaults(rows: readonly Row[], complaintIn: ComplaintIn): FaultyLines[] {
  const start = rows.find((row) => !isBlank(row));
  if (!start) return [];
  const indent = indentOf(start);
  const blocks = blocksOf(rows, indent);
  const found: FaultyLines[] = [];
  for (const [index, block] of blocks.entries()) {
    const [head] = block;
    if (!head) continue;
    const before = found.at(-1);
    const stray = strayField(block, head, start, blocks, index);
    const faults = stray ? [stray] : faultsOf(block, head, indent, complaintIn);
    // What follows an open quotation mark or bracket belongs to it, unless it is a field again.
    const goesOn = before && before.slip.startsWith('open-') && before.last === head.line - 1;
    if (goesOn && faults.length === 1 && faults[0]?.slip === 'no-colon') extend(before, block);
    else found.push(...faults);
  }
  return found;
}

/** A field that stands further left than its group or item. */
function strayField(
  block: readonly Row[],
  head: Row,
  start: Row,
  blocks: readonly Row[][],
  index: number,
): FaultyLines | undefined {
  const outward = (own: readonly Row[], indent: number) =>
    faulty(own, indent, tabIn([head]) ?? at(head, 'indented-less'));
  // Among the items of a list, a field belongs to the item above it.
  if (isItem(start) && !isItem(head) && beginsField(head)) return outward(block, indentOf(inner(start)));
  if (indentOf(head) < indentOf(start)) return outward(block, indentOf(start));
  // Or the group of the block above goes on below it.
  const next = block.slice(1).find((row) => !isBlank(row));
  if (!next || isItem(head) || !beginsField(head) || beginsGroup(head)) return undefined;
  const isLikeAbove = (blocks[index - 1] ?? []).slice(1).some((row) => indentOf(row) === indentOf(next));
  const nameOf = (row: Row | undefined) => /^\s*(\w[\w-]*):/.exec(row?.text ?? '')?.[1];
  const isNamedIn = (block: readonly Row[] = []) =>
    block.slice(1).some((row) => nameOf(inner(row)) === nameOf(head));
  const isTwice = blocks.filter(([other]) => nameOf(other) === nameOf(head)).length > 1;
  const isPart = isTwice || (isItem(next) && (isNamedIn(blocks[index - 1]) || isNamedIn(block)));
  return isLikeAbove && isPart ? outward([head], indentOf(inner(next))) : undefined;
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
    if (!beginsField(head)) return below.every(isItem) ? itemsFurtherIn(below, indent) : undefined;
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

/** Items that stand further right than the first are read as parts of it. */
const itemsFurtherIn = (rows: readonly Row[], indent: number): FaultyLines[] | undefined => {
  const [first] = rows;
  if (!first) return undefined;
  const fault = faulty(rows, indent, at(first, 'indented-more'));
  fault.blanked = rows.map(({ line, text }) => [line, ' '.repeat(indent) + text.trim()]);
  return [fault];
};

const at = (row: Row, slip: Slip): FoundSlip => ({
  slip,
  line: row.line,
  column: indentOf(row) + 1,
  detail: row.text.trim(),
});
