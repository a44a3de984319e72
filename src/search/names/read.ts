/** Reads a file of the index of names (names/file.ts says how it is written), in the reader's browser. Pure. */
import { wordFrom, type Word } from '../likeness.ts';
import { plain, wordsOfPlain } from '../sound.ts';
import { linesOfWhole } from '../whole.ts';

/** An entry as the index knows it. */
export interface Named {
  /** A kind of entry, or `countries`. */
  kind: string;
  id: string;
  title: string;
}

export interface NameEntry extends Named {
  /** The words of the title, then of each other name, then of aliases that may be names: places in the list of words. */
  texts: number[][];
  /** How many of these texts are names. */
  names: number;
  /** Words that lead here but are no name: those of the id, the year, joined by a hyphen, given by the editor. */
  others: number[];
}

/** Kinds of which an alias may be a name; those of an event are only words that lead to it. */
export const WITH_ALIASES: ReadonlySet<string> = new Set([
  'organisations',
  'places',
  'countries',
  'topics',
  'glossary',
  'people',
]);

export interface NameIndex {
  /** The first keys of the parts, in order; empty if this is not the head. */
  bounds: readonly string[];
  /** Words that are no keys. */
  common: ReadonlySet<string>;
  words: readonly Word[];
  /** The place of each plain word in the list of words. */
  places: ReadonlyMap<string, number>;
  /** Of each word, the entries that have it, by their places in the list of entries. */
  holders: readonly ReadonlySet<number>[];
  /** How much a word says: less, the more names have it. */
  rarity: readonly number[];
  entries: readonly NameEntry[];
}

/** Reads one file. @throws Error if it is not whole */
export function readNames(file: string): NameIndex {
  const [first = '', ...lines] = linesOfWhole(file);
  // All at once: a file has thousands of names, and this is done between a keystroke and its answer.
  const plainLines = plain(file).split('\n').slice(1);
  const [bounds = [], common = []] = first.split('\t').map((words) => words.match(/\S+/g) ?? []);
  const words: Word[] = [];
  const places = new Map<string, number>();
  const holders: Set<number>[] = [];
  const place = (plainWord: string): number => {
    const known = places.get(plainWord);
    if (known !== undefined) return known;
    places.set(plainWord, words.length);
    holders.push(new Set());
    return words.push(wordFrom(plainWord)) - 1;
  };
  /** Words between two spaces, and the one that they are without hyphens. */
  const pieces = new Map<string, { parts: number[]; joined: number[] }>();
  const pieceOf = (piece: string) => {
    const known = pieces.get(piece);
    if (known) return known;
    const parts = wordsOfPlain(piece);
    const made = { parts: parts.map(place), joined: parts.length > 1 ? [place(parts.join(''))] : [] };
    pieces.set(piece, made);
    return made;
  };
  const entries: NameEntry[] = [];
  let group: string[] = [];
  lines.forEach((line, at) => {
    const [code = '', title, ...more] = line.split('\t');
    if (title === undefined) {
      group = line.split('/');
      return;
    }
    const [kind = '', ...folder] = group;
    const isNamed = WITH_ALIASES.has(kind);
    const afterNames = more.indexOf('') + 1;
    const names = afterNames === 0 ? more.length + 1 : afterNames;
    const texts: number[][] = [];
    const others: number[] = [];
    let own = code;
    (plainLines[at] ?? '').split('\t').forEach((name, index) => {
      // The first is the code.
      if (index === 0 || name === '') return;
      const isName = isNamed || index <= names;
      const text: number[] = isName ? [] : others;
      for (const piece of name.split(' ')) {
        const { parts, joined } = pieceOf(piece);
        text.push(...parts);
        others.push(...joined);
      }
      if (index === 1) own = idOf(code, text, words);
      if (isName) texts.push(text);
    });
    const id = [...folder, kind === 'countries' ? own.toUpperCase() : own].join('/');
    for (const part of id.toLowerCase().split(/[-/]/)) others.push(place(part));
    for (const text of [...texts, others]) for (const word of text) holders[word]?.add(entries.length);
    entries.push({ kind, id, title, texts, names, others });
  });
  return {
    bounds,
    common: new Set(common),
    words,
    places,
    holders,
    rarity: holders.map(({ size }) => Math.log(1 + entries.length / (1 + size))),
    entries,
  };
}

/** The id of a code: capital letters stand for words of the title. */
const idOf = (code: string, title: readonly number[], words: readonly Word[]): string =>
  code
    .replaceAll(/[A-Z]/g, (letter) => {
      const word = title[letter.charCodeAt(0) - 'A'.charCodeAt(0)] ?? -1;
      return `-${words[word]?.plain ?? ''}`;
    })
    .replace(/^-/, '');
