/**
 * Reads the fields of a file from YAML as far as they go. A fault makes YAML's reader lose its way, so the field in
 * which it lies is looked for, told about, and left empty: then all the others can be read, each at its place.
 */
import {
  LineCounter,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document as YamlDocument,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { FaultyLines } from './yaml-blanks.ts';
import { findFaults } from './yaml-faults.ts';
import { hashIn, type Complaint, type Row, type Slip } from './yaml-slips.ts';

/** A fault of the YAML. Line and column count from 1 within the text that was given. */
export interface YamlFault {
  slip: Slip | 'duplicate-key' | 'duplicate-item';
  line: number;
  column: number;
  /** The sign or name that the slip is about; the YAML reader's code if the slip is `other`. */
  detail: string;
  /** For a field given twice: the group or list above it, to which it may belong. */
  above?: string;
}

/** Lines of which no field could be read. */
export type Unreadable = Pick<FaultyLines, 'first' | 'last' | 'text'>;

export interface YamlFields {
  /** What could be read; undefined if not even that can be told. */
  yaml: YamlDocument.Parsed | undefined;
  faults: YamlFault[];
  unreadable: Unreadable[];
  /** Line and column of a place in the text. */
  pointAt: (offset: number) => { line: number; column: number };
}

/** What the YAML reader, or this record, does not accept; undefined if all is well. */
function complaintOf(yaml: YamlDocument.Parsed, text: string): Complaint | undefined {
  const found: Complaint[] = [];
  // A warning is a tag that nobody knows. Fields given twice are readable and are told about apart.
  for (const { code, pos } of [...yaml.errors, ...yaml.warnings])
    if (code !== 'DUPLICATE_KEY') found.push({ code, offset: pos[0] });
  const refuse = (code: string, node: unknown) => {
    found.push({ code, offset: isNode(node) ? (node.range?.[0] ?? 0) : 0 });
  };
  walk(yaml.contents, (node) => {
    if (isMap(node)) {
      for (const { key } of node.items) {
        const name = isScalar(key) ? key.value : undefined;
        // 2011 is the name of a field as well, though of none that the record has.
        const isName = typeof name === 'string' ? /^\S(?:.*\S)?$/.test(name) : typeof name === 'number';
        if (!isName) refuse('NO_NAME', key);
      }
    }
    // Aliases could make data that is endless.
    if (isAlias(node) || node.anchor !== undefined) refuse('BAD_ALIAS', node);
    if (isScalar(node) && node.type === 'PLAIN') {
      // An item that is indented too far becomes part of the one above it.
      const source = text.slice(node.range?.[0], node.range?.[1]);
      if (/\n\s+- /.test(source)) refuse('ITEM_IN_TEXT', node);
    }
  });
  return found.sort((a, b) => a.offset - b.offset)[0];
}

/** Goes through all nodes, from the outside in. `visit` of the package does so too, but copies the path to each. */
function walk(node: unknown, see: (node: Node, parent?: Node) => void, parent?: Node): void {
  if (!isNode(node)) return;
  see(node, parent);
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      walk(key, see, node);
      walk(value, see, node);
    }
  } else if (isSeq(node)) for (const item of node.items) walk(item, see, node);
}

function parse(text: string): { yaml: YamlDocument.Parsed; pointAt: YamlFields['pointAt'] } {
  const lineCounter = new LineCounter();
  const yaml = parseDocument(text, { lineCounter, prettyErrors: false });
  return {
    yaml,
    pointAt: (offset) => {
      const { line, col } = lineCounter.linePos(offset);
      return { line, column: col };
    },
  };
}

/** What is wrong with a few lines by themselves, which are to be fields or items of a list. */
function complaintIn(rows: readonly Row[]): Complaint | undefined {
  const text = rows.map((row) => row.text).join('\n');
  const { yaml } = parse(text);
  const complaint = complaintOf(yaml, text) ?? lostText(rows);
  if (complaint || yaml.contents === null || isMap(yaml.contents) || isSeq(yaml.contents)) return complaint;
  return { code: 'NO_FIELD', offset: yaml.contents.range[0] };
}

const lostText = (rows: readonly Row[]): Complaint | undefined =>
  hashIn(rows) && { code: 'LOST_TEXT', offset: 0 };

/** Reads fields. Never throws for what an editor writes. */
export function readYaml(text: string): YamlFields {
  const rows = text.split('\n').map((line, index) => ({ text: line, line: index + 1 }));
  const whole = parse(text);
  const complaint = complaintOf(whole.yaml, text) ?? lostText(rows);
  if (!complaint) {
    const faults = takeOutDuplicates(whole.yaml, whole.pointAt, () => false);
    return { ...whole, faults, unreadable: linesOf(faults, rows) };
  }
  const faulty = findFaults(rows, complaintIn);
  const faults: YamlFault[] = faulty.map(({ slip, line, column, detail }) => ({
    slip,
    line,
    column,
    detail,
  }));
  if (faults.length === 0)
    faults.push({ slip: 'other', ...whole.pointAt(complaint.offset), detail: complaint.code });
  // Two versions of a file hold most fields twice: that is one fault.
  const conflict = faults.find(({ slip }) => slip === 'conflict');

  const blanks = new Map(faulty.flatMap(({ blanked }) => blanked));
  const readable = rows.map((row) => blanks.get(row.line) ?? row.text).join('\n');
  const rest = parse(readable);
  if (complaintOf(rest.yaml, readable))
    return {
      yaml: undefined,
      pointAt: whole.pointAt,
      faults: conflict ? [conflict] : faults,
      unreadable: [],
    };
  const isFaulty = (line: number) => faulty.some(({ first, last }) => first <= line && line <= last);
  const twice = takeOutDuplicates(rest.yaml, rest.pointAt, isFaulty);
  return {
    ...rest,
    faults: conflict ? [conflict] : [...faults, ...twice],
    unreadable: [...faulty, ...linesOf(twice, rows)],
  };
}

const linesOf = (faults: readonly YamlFault[], rows: readonly Row[]): Unreadable[] =>
  faults.map(({ line }) => ({ first: line, last: line, text: rows[line - 1]?.text ?? '' }));

/** Takes out fields that stand twice in one group, and tells about them unless one of the two is faulty anyway. */
function takeOutDuplicates(
  yaml: YamlDocument.Parsed,
  pointAt: YamlFields['pointAt'],
  isFaulty: (line: number) => boolean,
): YamlFault[] {
  const found: YamlFault[] = [];
  const look = (map: YAMLMap, isItem: boolean) => {
    const names = map.items.map(({ key }) => String(isScalar(key) ? key.value : key));
    if (new Set(names).size === names.length) return;
    const fields = map.items.map((pair, index) => {
      const point = pointAt((isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? 0);
      return { pair, ...point, name: names[index] ?? '' };
    });
    const kept = new Map<string, (typeof fields)[number]>();
    for (const field of fields) {
      const other = kept.get(field.name);
      if (!other || isFaulty(other.line)) kept.set(field.name, field);
    }
    map.items = [...kept.values()].map(({ pair }) => pair);
    const own = fields.flatMap((field, index): YamlFault[] => {
      const { name, line, column } = field;
      if (kept.get(name) === field || isFaulty(line)) return [];
      // An item whose hyphen is missing repeats the first field of the one before; the rest follows from that.
      const slip = isItem && name === fields[0]?.name ? 'duplicate-item' : 'duplicate-key';
      const before = fields[index - 1];
      const above = isCollection(before?.pair.value) ? { above: before.name } : {};
      return [{ slip, line, column, detail: name, ...above }];
    });
    const newItem = own.find(({ slip }) => slip === 'duplicate-item');
    found.push(...(newItem ? [newItem] : own));
  };
  walk(yaml.contents, (node, parent) => {
    if (isMap(node)) look(node, isSeq(parent));
  });
  return found;
}
