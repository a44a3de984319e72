/**
 * The index of names as files: every title, name, acronym and alias of the record, small enough to come with the first
 * touch of a search box. One file, the head, holds what it can; the rest stands in parts, of which a query needs one or
 * two (search/names.ts reads them).
 *
 * A file is lines. The first holds the first keys of all parts (in the head; else it is empty). Then come groups: a line
 * with the start of an address, such as `events/2011`, and lines of `id<tab>title<tab>name<tab>…<tab><tab>alias<tab>…`. In
 * an id, a capital letter stands for a word of the title, A for the first: ids repeat titles, and this takes a tenth off a file.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { countryName } from '../catalogue/countries.ts';
import { titleOf, type AnyEntry } from '../catalogue/entry.ts';
import type { Kind } from '../schemas/kinds.ts';
import { aliasesOf, countryOtherNames, otherNames } from './aliases.ts';
import { sound, soundOfAll, wordsOf } from './sound.ts';

export interface NamedEntry {
  kind: Kind | 'countries';
  id: string;
  title: string;
  names: readonly string[];
  /** Words by which editors want it found. */
  aliases: readonly string[];
}

/** Kinds by what readers look for, which is also the order of those whose names are equal; documents come last. */
const ORDER = [
  'organisations',
  'places',
  'countries',
  'topics',
  'glossary',
  'guidebook',
  'chapters',
  'series',
  'projects',
  'people',
  'pages',
  'events',
  'sources',
] as const satisfies readonly NamedEntry['kind'][];

/** Everything that has a name, in the order in which the head takes it in: events newest first, documents last. */
export function namedEntries(catalogue: Catalogue): NamedEntry[] {
  return ORDER.flatMap((kind) => {
    if (kind === 'countries') {
      return catalogue.countries.map((id) => named(kind, id, countryName(id), countryOtherNames(id), []));
    }
    const entries = catalogue.all(kind) as readonly AnyEntry[];
    const inOrder = kind === 'events' ? newestFirst(entries) : entries;
    return inOrder.map((entry) => named(kind, entry.id, titleOf(entry), otherNames(entry), aliasesOf(entry)));
  });
}

/** The ids of events begin with the year, or with “undated”. */
const newestFirst = (events: readonly AnyEntry[]): AnyEntry[] =>
  [...events].sort((a, b) => (yearIn(a.id) < yearIn(b.id) ? 1 : -1));

const yearIn = (id: string): string => (id.startsWith('undated') ? '' : id.slice(0, 4));

const soundsOf = (text: string): string[] => wordsOf(text).map(sound);

/** Leaves out names that only look different from another, and aliases whose words all stand in the title. */
function named(
  kind: NamedEntry['kind'],
  id: string,
  title: string,
  names: readonly string[],
  aliases: readonly string[],
): NamedEntry {
  const inTitle = new Set(soundsOf(title));
  const heard = new Set([soundOfAll(soundsOf(title))]);
  const isNew = (name: string): boolean => {
    const sounds = soundOfAll(soundsOf(name));
    if (heard.has(sounds)) return false;
    heard.add(sounds);
    return true;
  };
  return {
    kind,
    id,
    title,
    names: names.filter(isNew),
    aliases: aliases.filter((alias) => isNew(alias) && !soundsOf(alias).every((each) => inTitle.has(each))),
  };
}

const CAPITALS = 26;

/** An id in terms of its title. */
export function codedId(id: string, title: string): string {
  const words = wordsOf(title).slice(0, CAPITALS);
  let code = '';
  for (const part of id.toLowerCase().split('-')) {
    const at = words.indexOf(part);
    if (at !== -1) code += String.fromCharCode('A'.charCodeAt(0) + at);
    else code += code === '' ? part : `-${part}`;
  }
  return code;
}

/** The text of one file. @param bounds the first keys of all parts */
export function namesFile(entries: readonly NamedEntry[], bounds: readonly string[] = []): string {
  const lines = [bounds.join(' ')];
  let group = '';
  for (const { kind, id, title, names, aliases } of entries) {
    const slash = id.lastIndexOf('/') + 1;
    const own = slash === 0 ? kind : `${kind}/${id.slice(0, slash - 1)}`;
    if (own !== group) lines.push(own);
    group = own;
    const after = aliases.length > 0 ? ['', ...aliases] : [];
    lines.push([codedId(id.slice(slash), title), title, ...names, ...after].map(inOneLine).join('\t'));
  }
  return lines.join('\n');
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Characters of a part; nine of ten are packed away on its way. */
const PART_LENGTH = 24_000;

/** Characters of the longest head that is worth a try. */
const HEAD_LENGTH = 150_000;

/** Each entry that is not in the head stands in the parts of so many of its words, the rarest. */
const KEYS = 3;

export interface NamesFiles {
  head: string;
  parts: readonly string[];
}

/**
 * Divides the names over files.
 * @param fits whether a text is small enough for the head, to which the bounds of the parts are still to be added
 */
export function namesFiles(entries: readonly NamedEntry[], fits: (head: string) => boolean): NamesFiles {
  const headOf = (length: number) => namesFile(entries.slice(0, length));
  let [least, most] = [0, 1];
  for (let length = 0; most <= entries.length && length < HEAD_LENGTH; most++) {
    length += lengthOf(entries[most - 1]);
  }
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if (fits(headOf(middle))) least = middle;
    else most = middle;
  }
  const { bounds, parts } = partsOf(entries.slice(least));
  return { head: namesFile(entries.slice(0, least), bounds), parts };
}

const lengthOf = (entry: NamedEntry | undefined): number => (entry ? namesFile([entry]).length : 0);

interface Keyed {
  key: string;
  /** Its place in the order of the record. */
  at: number;
}

function partsOf(entries: readonly NamedEntry[]): { bounds: string[]; parts: string[] } {
  const lengths = entries.map(lengthOf);
  const bounds: string[] = [];
  const parts: string[] = [];
  let part = new Set<number>();
  let length = 0;
  let last = '';
  const close = () => {
    const inOrder = [...part].sort((a, b) => a - b).flatMap((at) => entries[at] ?? []);
    if (inOrder.length > 0) parts.push(namesFile(inOrder));
    part = new Set();
    length = 0;
  };
  for (const [key, all] of byKey(entries)) {
    if (length > PART_LENGTH / 2 || bounds.length === 0) {
      close();
      bounds.push(shortest(last, key));
    }
    last = key;
    // All entries of one key stand in one part; of a word that very many share, the first: their other words are rarer.
    for (const at of all) {
      if (length > PART_LENGTH || part.has(at)) continue;
      part.add(at);
      length += lengths[at] ?? 0;
    }
  }
  close();
  return { bounds, parts };
}

/** The entries under each of their keys, keys in order. */
function byKey(entries: readonly NamedEntry[]): [string, number[]][] {
  const sounds = new Map<string, string>();
  const soundOf = (word: string): string => {
    const known = sounds.get(word) ?? sound(word);
    sounds.set(word, known);
    return known;
  };
  const words = entries.map(({ title, names, aliases }) => [
    ...new Set([title, ...names, ...aliases].flatMap(wordsOf).map(soundOf)),
  ]);
  const frequency = new Map<string, number>();
  for (const word of words.flat()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rank = (word: string) => frequency.get(word) ?? 0;
  const keyed: Keyed[] = words.flatMap((each, at) =>
    each
      .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .slice(0, KEYS)
      .map((key) => ({ key, at })),
  );
  const groups = new Map<string, number[]>();
  for (const { key, at } of keyed) {
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The shortest start of `key` that comes after `before`. */
function shortest(before: string, key: string): string {
  let length = 1;
  while (key.slice(0, length) <= before) length++;
  return key.slice(0, length);
}
