/** Reads a file of the index of names (names/file.ts says how it is written), in the reader's browser. Pure. */
import type { Word } from '../likeness.ts';
import { joinedWords, sound, wordsOf } from '../sound.ts';

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
  /** How much a word says: less, the more names have it. */
  rarity: readonly number[];
  entries: readonly NameEntry[];
}

/** Reads one file. */
export function readNames(file: string): NameIndex {
  const [first = '', ...lines] = file.split('\n');
  const [bounds = [], common = []] = first.split('\t').map((words) => words.match(/\S+/g) ?? []);
  const words: Word[] = [];
  const inNames: number[] = [];
  const places = new Map<string, number>();
  const place = (plainWord: string): number => {
    let at = places.get(plainWord);
    if (at === undefined) {
      places.set(plainWord, (at = words.length));
      words.push({ plain: plainWord, sound: sound(plainWord) });
      inNames.push(0);
    }
    return at;
  };
  const entries: NameEntry[] = [];
  let group: string[] = [];
  for (const line of lines) {
    const [code = '', ...names] = line.split('\t');
    const [title] = names;
    if (title === undefined) {
      group = line.split('/');
      continue;
    }
    const [kind = '', ...folder] = group;
    const own = idOf(code, wordsOf(title));
    const id = [...folder, kind === 'countries' ? own.toUpperCase() : own].join('/');
    const all = names.map((name) => wordsOf(name).map(place));
    const end = names.indexOf('');
    const known = end === -1 ? all.length : end;
    const isNamed = WITH_ALIASES.has(kind);
    const others = [...id.toLowerCase().split(/[-/]/), ...names.flatMap(joinedWords)].map(place);
    entries.push({
      kind,
      id,
      title,
      texts: all.filter((words, index) => words.length > 0 && (index < known || isNamed)),
      names: known,
      others: isNamed ? others : [...others, ...all.slice(known).flat()],
    });
    for (const at of new Set(all.flat())) inNames[at] = (inNames[at] ?? 0) + 1;
  }
  return {
    bounds,
    common: new Set(common),
    words,
    rarity: inNames.map((count) => Math.log(1 + entries.length / (1 + count))),
    entries,
  };
}

/** The id of a code: capital letters stand for words of the title. */
const idOf = (code: string, title: readonly string[]): string =>
  code
    .replaceAll(/[A-Z]/g, (letter) => `-${title[letter.charCodeAt(0) - 'A'.charCodeAt(0)] ?? ''}`)
    .replace(/^-/, '');
