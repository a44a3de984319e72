/**
 * Splits a content file into front matter and body, and remembers where each field stands, so that any later
 * check can name line and column.
 */
import { isMap, isScalar, isSeq, type Document as YamlDocument, type Node } from 'yaml';
import { identify, type Kind } from '../schemas/kinds.ts';
import { splitParts, type PartsFault } from './parts.ts';
import { readYaml, type Unreadable, type YamlFault } from './yaml.ts';

/** A place in a file; both count from 1, as editors' programs do. */
export interface Point {
  line: number;
  column: number;
}

/** A file below `content/`. `path` has forward slashes and no leading one. */
export interface ContentFile {
  path: string;
  text: string;
}

/** The way to a field: `['organisations', 0, 'role']`. */
export type FieldPath = readonly (string | number)[];

/** A content file, split, with its front matter as plain data (not yet checked). */
export interface ContentDocument {
  kind: Kind;
  id: string;
  file: string;
  /** The fields; those that could not be read are null. Undefined if none could. */
  data: unknown;
  /** The lines of the fields that could not be read, or that stand where they can't. */
  unreadable: readonly Unreadable[];
  body: string;
  /** The line of the file on which the body's first line stands. */
  bodyLine: number;
  /** Where a field stands; its nearest parent if the field is missing. `key` asks for the key instead of the value. */
  locate: (path: FieldPath, key?: boolean) => Point;
  /** The last line of a field with all that belongs to it. */
  lastLine: (path: FieldPath) => number;
  /** The text of a line of the file. */
  lineText: (line: number) => string;
}

/** What is wrong with the parts of a file, or with the way its fields are written. */
export interface ReadingFault {
  code: 'unknown-folder' | 'front-matter-not-a-list-of-fields' | PartsFault['code'] | YamlFault['slip'];
  point: Point;
  /** What the fault is about: a sign, a name or a line; the YAML reader's code if ours is `other`. */
  detail: string;
  /** For a field given twice: the group or list above it, to which it may belong. */
  above?: string;
}

export interface ReadingResult {
  /** Undefined if the file is of no kind, or if its parts can't be told apart. */
  document: ContentDocument | undefined;
  faults: ReadingFault[];
}

/** Reads one content file as far as it can be read. Never throws: what is wrong comes back as faults. */
export function readDocument({ path, text: raw }: ContentFile): ReadingResult {
  const identity = identify(path);
  if (!identity) {
    const faults: ReadingFault[] = [{ code: 'unknown-folder', point: { line: 1, column: 1 }, detail: '' }];
    return { document: undefined, faults };
  }
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { parts, faults: atParts } = path.endsWith('.mdx')
    ? splitParts(text)
    : { parts: { yaml: text, yamlLine: 1, body: '', bodyLine: 1 }, faults: [] };
  const faults = atParts.map(({ code, line, detail }): ReadingFault => ({
    code,
    point: { line, column: 1 },
    detail,
  }));
  if (!parts) return { document: undefined, faults };

  const { yaml, faults: atFields, unreadable } = readYaml(parts.yaml);
  const inFile = (line: number) => line + parts.yamlLine - 1;
  for (const { slip, line, column, ...about } of atFields)
    faults.push({ code: slip, point: { line: inFile(line), column }, ...about });
  const lost = unreadable.map((part) => ({
    first: inFile(part.first),
    last: inFile(part.last),
    text: part.text,
  }));
  const fields = yaml && isMap(yaml.contents) ? yaml : undefined;
  if (yaml && !fields && atFields.length === 0)
    faults.push({
      code: 'front-matter-not-a-list-of-fields',
      point: { line: parts.yamlLine, column: 1 },
      detail: '',
    });
  // Where nothing ends the fields, some of them may stand in what was taken for the text.
  if (faults.some(({ code }) => code === 'front-matter-not-closed'))
    lost.push({ first: parts.bodyLine, last: text.split('\n').length, text: parts.body });
  let lines: string[] | undefined;
  const document: ContentDocument = {
    ...identity,
    file: path,
    data: fields?.toJS(),
    unreadable: lost,
    body: parts.body,
    bodyLine: parts.bodyLine,
    ...placesIn(parts.yaml, fields !== undefined, inFile),
    lineText: (line) => (lines ??= text.split('\n'))[line - 1] ?? '',
  };
  return { document, faults };
}

/**
 * Where fields stand. What the YAML reader knows of that takes ten times the memory of the file, and most files have
 * no fault: so it is not kept, but read once more for those that have one.
 */
function placesIn(
  text: string,
  hasFields: boolean,
  inFile: (line: number) => number,
): Pick<ContentDocument, 'locate' | 'lastLine'> {
  let read: ReturnType<typeof readYaml> | undefined;
  const rangeAt = (field: FieldPath, key: boolean) => {
    read ??= readYaml(text);
    const [start, end] = hasFields && read.yaml ? rangeOf(read.yaml, field, key) : [0, 0];
    return { start: read.pointAt(start), end: read.pointAt(end) };
  };
  return {
    locate: (field, key = false) => {
      const { line, column } = rangeAt(field, key).start;
      return { line: inFile(line), column };
    },
    lastLine: (field) => {
      const { line, column } = rangeAt(field, false).end;
      return inFile(column === 1 ? line - 1 : line);
    },
  };
}

/** Where a field begins and ends in the text of the fields. */
export function rangeOf(
  yaml: YamlDocument.Parsed,
  path: FieldPath,
  key: boolean,
): [start: number, end: number] {
  const rangeAt = ({ range }: Node): [number, number] => [range?.[0] ?? 0, range?.[1] ?? 0];
  let node: Node | null = yaml.contents;
  let range = node ? rangeAt(node) : ([0, 0] as [number, number]);
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return range;
      const ofKey = isScalar(pair.key) ? rangeAt(pair.key) : range;
      node = (pair.value as Node | null) ?? null;
      range = (last && key) || !node?.range ? ofKey : rangeAt(node);
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
      if (!node?.range) return range;
      range = rangeAt(node);
    } else return range;
  }
  return range;
}
