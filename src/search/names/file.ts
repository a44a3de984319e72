/**
 * The index of names as files: every title, name, acronym and alias of the record, small enough to come with the first
 * touch of a search box. One file, the head, holds what it can; the rest stands in parts, of which a query needs one or
 * two (names/read.ts reads them).
 *
 * A file is lines. The first holds the first keys of all parts, and after a tab the words that are no keys (in the head;
 * else it is empty). Then come groups: a line
 * with the start of an address, such as `events/2011`, and lines of `id<tab>title<tab>name<tab>…<tab><tab>alias<tab>…`. In
 * an id, a capital letter stands for a word of the title, A for the first: ids repeat titles, and this takes a tenth off a file.
 * The last line is the mark of search/whole.ts.
 */
import { mostThatFit } from '../fit.ts';
import { sound, wordsOf } from '../sound.ts';
import { END } from '../whole.ts';
import type { NamedEntry } from './entries.ts';
import { KEPT_UNDER, keysOf } from './part-keys.ts';

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

/** The text of one file. @param first its first line */
export function namesFile(entries: readonly NamedEntry[], first = ''): string {
  const lines = [first];
  let group = '';
  for (const { kind, id, title, names, aliases } of entries) {
    const slash = id.lastIndexOf('/') + 1;
    const own = slash === 0 ? kind : `${kind}/${id.slice(0, slash - 1)}`;
    if (own !== group) lines.push(own);
    group = own;
    const after = aliases.length > 0 ? ['', ...aliases] : [];
    lines.push([codedId(id.slice(slash), title), title, ...names, ...after].map(inOneLine).join('\t'));
  }
  return [...lines, END].join('\n');
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Characters of a part; nine of ten are packed away on its way. */
const PART_LENGTH = 24_000;

/** A word is no key if more of the entries have it than this share, in any case if more than this number … */
const COMMON = { share: 0.04, most: 250, /** … and in no case if fewer than this. */ least: 20 } as const;

/** What of its entries the head leaves out at a time, as one of so many, until there is room for the list of parts. */
const ROOM = 50;

export interface NamesFiles {
  head: string;
  parts: readonly string[];
}

/**
 * Divides the names over files.
 * @param limit the size that the head may have
 * @param sizeOf the size of a text
 */
export function namesFiles(
  entries: readonly NamedEntry[],
  limit: number,
  sizeOf: (text: string) => number,
): NamesFiles {
  const most = mostThatFit(entries.length, limit, (count) => sizeOf(namesFile(entries.slice(0, count))));
  // Where the parts begin stands in the head too, so it may have room for a little less.
  for (let length = most; ; length -= Math.ceil(length / ROOM)) {
    const { bounds, common, parts } = partsOf(entries.slice(length));
    const first = parts.length > 0 ? `${bounds.join(' ')}\t${common.join(' ')}` : '';
    const head = namesFile(entries.slice(0, length), first);
    if (length === 0 || sizeOf(head) <= limit) return { head, parts };
  }
}

const lengthOf = (entry: NamedEntry | undefined): number => (entry ? namesFile([entry]).length : 0);

interface Parts {
  bounds: string[];
  common: string[];
  parts: string[];
}

function partsOf(entries: readonly NamedEntry[]): Parts {
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
  const { common, groups } = byKey(entries);
  for (const [key, all] of groups) {
    if (length > PART_LENGTH / 2 || bounds.length === 0) {
      close();
      bounds.push(shortest(last, key));
    }
    last = key;
    // All entries of one key stand in one part; of a common word, the first.
    for (const at of all) {
      if (length > PART_LENGTH || part.has(at)) continue;
      part.add(at);
      length += lengths[at] ?? 0;
    }
  }
  close();
  return { bounds, common, parts };
}

/** The entries under each of their keys, keys in order. */
function byKey(entries: readonly NamedEntry[]): { common: string[]; groups: [string, number[]][] } {
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
  const many = Math.min(COMMON.most, Math.max(COMMON.least, COMMON.share * entries.length));
  const common = new Set([...frequency].filter(([, count]) => count > many).map(([word]) => word));
  const groups = new Map<string, number[]>();
  words.forEach((each, at) => {
    for (const key of keysOf(each, common, KEPT_UNDER)) {
      const group = groups.get(key);
      if (group) group.push(at);
      else groups.set(key, [at]);
    }
  });
  return { common: [...common].sort(), groups: [...groups].sort(([a], [b]) => (a < b ? -1 : 1)) };
}

/** The shortest start of `key` that comes after `before`. */
function shortest(before: string, key: string): string {
  let length = 1;
  while (key.slice(0, length) <= before) length++;
  return key.slice(0, length);
}
