/** Every entry for which there is a file, right or faulty: so that one fault doesn't bring forth others elsewhere. */
import { FILES, KINDS, identify, type Kind } from '../schemas/kinds.ts';
import type { Candidate } from './codes/references.ts';
import { nearestOf } from './nearest.ts';

/** An entry as far as it can be told without its schema. */
export interface KnownEntry {
  kind: Kind;
  id: string;
  title: string | undefined;
  /** Everything it is called, for finding it by name. */
  names: string[];
}

export interface Known {
  has: (kind: Kind, id: string) => boolean;
  all: readonly KnownEntry[];
  /** Up to three entries that may have been meant; `kind` undefined looks at all kinds and gives folder and name. */
  near: (word: string, kind: Kind | undefined) => Candidate[];
}

const TITLE_FIELDS = ['title', 'name', 'prefLabel', 'term'];
const NAME_FIELDS = [...TITLE_FIELDS, 'acronym', 'nameToday', 'subtitle'];
const LIST_FIELDS = ['names', 'spellings', 'altLabels', 'also', 'aliases', 'translations'];
const MOST_CANDIDATES = 3;

/** A file name or title as an id: `OSCE Centre` becomes `osce-centre`. */
export const toId = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The kind and id that a file was meant to have, even if its name or ending is wrong. */
export function presumedIdentity(path: string): { kind: Kind; id: string } | undefined {
  const steps = path.split('/');
  const folder = steps[0] ?? '';
  const rest = steps.slice(1);
  const id = rest
    .map((step, index) => toId(index === rest.length - 1 ? step.replace(/\.[^.]*$/, '') : step))
    .join('/');
  const exact = identify(path);
  if (exact) return { kind: exact.kind, id };
  if (rest.length === 0) return undefined;
  if (folder === 'guidebook') return { kind: id === 'index' ? 'guidebook' : 'chapters', id };
  const kind = KINDS.find((each) => FILES[each].folder === folder);
  return kind && { kind, id };
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each));
  if (typeof value === 'object' && value !== null) {
    return ['name', 'text'].flatMap((key) => textsIn((value as Record<string, unknown>)[key]));
  }
  return [];
};

/** What an entry calls itself, read from unchecked data. */
export function namesIn(data: unknown): { title: string | undefined; names: string[] } {
  if (typeof data !== 'object' || data === null) return { title: undefined, names: [] };
  const fields = data as Record<string, unknown>;
  const plain = (key: string) => (typeof fields[key] === 'string' ? [fields[key]] : []);
  return {
    title: TITLE_FIELDS.flatMap(plain)[0],
    names: [...NAME_FIELDS.flatMap(plain), ...LIST_FIELDS.flatMap((key) => textsIn(fields[key]))],
  };
}

/** Folder and file name, as `seeAlso` wants it. */
const pathOf = ({ kind, id }: KnownEntry) => `${FILES[kind].folder}/${id}`;

/** Makes the list of what exists. */
export function buildKnown(entries: readonly KnownEntry[]): Known {
  const keys = new Set(entries.map(({ kind, id }) => `${kind}/${id}`));
  return {
    all: entries,
    has: (kind, id) => keys.has(`${kind}/${id}`),
    near: (word, kind) =>
      nearestOf(
        word,
        entries.filter((each) => kind === undefined || each.kind === kind),
        (each) => [
          each.id,
          ...(kind === undefined ? [pathOf(each)] : []),
          each.id.split('/').at(-1) ?? '',
          ...each.names,
        ],
      )
        .slice(0, MOST_CANDIDATES)
        .map((each) => ({ id: kind === undefined ? pathOf(each) : each.id, title: each.title })),
  };
}
