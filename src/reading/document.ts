/**
 * Splits a content file into front matter and body, and remembers where each field stands, so that any later
 * check can name line and column.
 */
import {
  LineCounter,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document as YamlDocument,
  type Node,
} from 'yaml';
import { identify, type Kind } from '../schemas/kinds.ts';

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
  data: unknown;
  body: string;
  /** The line of the file on which the body's first line stands. */
  bodyLine: number;
  /** Where a field stands; its nearest parent if the field is missing. `key` asks for the key instead of the value. */
  locate: (path: FieldPath, key?: boolean) => Point;
}

/** What is wrong with a file before its data can be looked at. */
export interface ReadingFault {
  code:
    'unknown-folder' | 'front-matter-missing' | 'front-matter-not-yaml' | 'front-matter-not-a-list-of-fields';
  point: Point;
  /** What is wrong, as the YAML reader says it; empty where the code says all. */
  detail: string;
  /** The YAML reader's own code for it. */
  yamlCode?: string;
}

export type ReadingResult =
  { document: ContentDocument; faults: [] } | { document: undefined; faults: ReadingFault[] };

const FENCE = /^---[ \t]*$/m;

/** Reads one content file. Never throws: what is wrong comes back as faults. */
export function readDocument({ path, text: raw }: ContentFile): ReadingResult {
  const identity = identify(path);
  if (!identity)
    return {
      document: undefined,
      faults: [{ code: 'unknown-folder', point: { line: 1, column: 1 }, detail: '' }],
    };

  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const parts = path.endsWith('.mdx')
    ? splitFrontMatter(text)
    : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  if (!parts) {
    return {
      document: undefined,
      faults: [{ code: 'front-matter-missing', point: { line: 1, column: 1 }, detail: '' }],
    };
  }

  const counter = new LineCounter();
  const yaml = parseDocument(parts.yaml, { lineCounter: counter, prettyErrors: false });
  const pointAt = (offset: number): Point => {
    const { line, col } = counter.linePos(offset);
    return { line: line + parts.yamlLine - 1, column: col };
  };
  // Warnings are tags that nobody knows; aliases could make data that is endless.
  const broken = [...yaml.errors, ...yaml.warnings].map(({ code, pos, message }) => ({ code, pos, message }));
  visit(yaml, {
    Pair: (_, { key }) => {
      if (isScalar(key)) return;
      const at = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      broken.push({ code: 'NON_STRING_KEY', pos: [at, at], message: 'A key that is not a word' });
    },
    Alias: (_, { range }) => {
      broken.push({ code: 'BAD_ALIAS', pos: [range?.[0] ?? 0, range?.[1] ?? 0], message: 'An alias' });
    },
  });
  if (broken.length > 0) {
    return {
      document: undefined,
      faults: broken.map(({ code, pos, message }) => ({
        code: 'front-matter-not-yaml',
        point: pointAt(pos[0]),
        detail: message,
        yamlCode: code,
      })),
    };
  }
  if (!isMap(yaml.contents)) {
    return {
      document: undefined,
      faults: [
        { code: 'front-matter-not-a-list-of-fields', point: { line: parts.yamlLine, column: 1 }, detail: '' },
      ],
    };
  }
  const document: ContentDocument = {
    ...identity,
    file: path,
    data: yaml.toJS(),
    body: parts.body,
    bodyLine: parts.bodyLine,
    locate: (field, key = false) => pointAt(offsetOf(yaml, field, key)),
  };
  return { document, faults: [] };
}

function splitFrontMatter(text: string) {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) return undefined;
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function offsetOf(yaml: YamlDocument.Parsed, path: FieldPath, key: boolean): number {
  let node: Node | null = yaml.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return offset;
      const keyOffset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = (pair.value as Node | null) ?? null;
      offset = (last && key) || !node?.range ? keyOffset : node.range[0];
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
      if (!node?.range) return offset;
      offset = node.range[0];
    } else return offset;
  }
  return offset;
}
