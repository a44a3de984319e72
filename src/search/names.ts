/** Reads the index of names (search/names-file.ts) and finds in it, in the reader's browser. Pure. */
import { isSame, likeness, likenessWithErrors, type Word } from './likeness.ts';
import { essence } from './question.ts';
import { joinedWords, sound, soundOfAll, wordsOf } from './sound.ts';

/** An entry as the index knows it. */
export interface Named {
  /** A kind of entry, or `countries`. */
  kind: string;
  id: string;
  title: string;
}

interface Entry extends Named {
  /** The words of the title, then of each other name, then of aliases that may be names: places in the list of words. */
  texts: number[][];
  /** How many of these texts are names. */
  names: number;
  /** Words that lead here but are no name: those of the id, the year, joined by a hyphen, given by the editor. */
  others: number[];
}

/** Kinds of which an alias may be a name; that of an event only leads to it. */
const WITH_ALIASES = /^(organisations|places|topics|glossary|people)$/;

export interface NameIndex {
  /** The first keys of the parts, in order; empty if this is not the head. */
  bounds: readonly string[];
  words: readonly Word[];
  /** How much a word says: less, the more names have it. */
  rarity: readonly number[];
  entries: readonly Entry[];
}

export interface FoundName extends Named {
  /** How sure it is that this is meant; at most 1 if no name is the query itself. */
  score: number;
  /** The query is a name as a whole. */
  exact: boolean;
}

/** What a query that is a whole name adds to a score: most if it is the title, least if it is an alias. */
const WHOLE = { title: 3, name: 2, alias: 1 } as const;

/** Reads one file. */
export function readNames(file: string): NameIndex {
  const [bounds = '', ...lines] = file.split('\n');
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
  const entries: Entry[] = [];
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
    const isNamed = WITH_ALIASES.test(kind);
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
    bounds: bounds === '' ? [] : bounds.split(' '),
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

/** More words than this are a paste, in which nobody looks for a name. */
const MOST_WORDS = 16;

/** Letters of the shortest word that can be two words written as one. */
const SPLITTABLE = 6;

/** What a word of an id or of a date counts, against one of a name. */
const OTHER_WORD = 0.9;

/** What part of a score the share of the name that the query covers makes up. */
const COVERED = 0.4;

/** Of a query, so many words are looked up in parts: an entry stands under its rarest. */
const LOOKED_UP = 2;

/**
 * The parts in which the names may stand that a query asks for: by its rarest words.
 * @param head the index that holds the bounds of the parts
 * @returns places in the list of parts
 */
export function partsFor(head: NameIndex, text: string): number[] {
  const known = new Map(head.words.map(({ sound: heard }, at) => [heard, head.rarity[at] ?? 0]));
  const rarity = (heard: string) => known.get(heard) ?? Infinity;
  const rarest = wordsOf(essence(text))
    .map(sound)
    .sort((a, b) => rarity(b) - rarity(a) || b.length - a.length)
    .slice(0, LOOKED_UP);
  const parts = rarest.map((heard) => head.bounds.filter((bound) => bound <= heard).length - 1);
  return [...new Set(parts)].filter((part) => part !== -1);
}

/** How like the words of the index are to one that was typed: by their places, and only those that are. */
type Likenesses = ReadonlyMap<number, number>;

const wordOf = (plainWord: string): Word => ({ plain: plainWord, sound: sound(plainWord) });

function likenesses({ words }: NameIndex, typed: Word): Likenesses {
  const like = new Map<number, number>();
  const note = (measure: (typed: Word, there: Word) => number) => {
    words.forEach((there, at) => {
      const sure = measure(typed, there);
      if (sure > 0) like.set(at, sure);
    });
  };
  note(likeness);
  // A word that is there as it was typed holds no error.
  if (![...like.keys()].some((at) => words[at] && isSame(typed, words[at]))) {
    const known = new Map(like);
    note(likenessWithErrors);
    for (const [at, sure] of known) like.set(at, Math.max(sure, like.get(at) ?? 0));
  }
  return like;
}

const instead = (words: readonly string[], at: number, count: number, ...others: string[]): string[] => [
  ...words.slice(0, at),
  ...others,
  ...words.slice(at + count),
];

/** The query itself, and with words put together or taken apart if the record has them that way. */
function readings(index: NameIndex, typed: readonly string[]): string[][] {
  const known = new Set(index.words.map(({ plain }) => plain));
  const all = [[...typed]];
  for (let at = 0; at < typed.length; at++) {
    const word = typed[at] ?? '';
    const joined = word + (typed[at + 1] ?? '');
    if (at + 1 < typed.length && known.has(joined)) all.push(instead(typed, at, 2, joined));
    if (word.length < SPLITTABLE || known.has(word)) continue;
    for (let cut = 2; cut <= word.length - 3; cut++) {
      const parts = [word.slice(0, cut), word.slice(cut)];
      if (parts.every((part) => known.has(part))) all.push(instead(typed, at, 1, ...parts));
    }
  }
  return all;
}

/**
 * Entries whose names hold every word of a query, best first; typing errors are forgiven. An entry of which the query
 * is a whole name comes before all others.
 */
export function findNames(index: NameIndex, text: string): FoundName[] {
  const typed = wordsOf(text);
  const asked = wordsOf(essence(text));
  if (asked.length === 0 || typed.length > MOST_WORDS) return [];
  const wholes = new Set([typed, asked].map((words) => soundOfAll(words.map(sound))));
  const cache = new Map<string, Likenesses>();
  const likenessesOf = (word: string) => {
    const known = cache.get(word) ?? likenesses(index, wordOf(word));
    cache.set(word, known);
    return known;
  };
  const found = new Map<Entry, FoundName>();
  for (const reading of readings(index, asked)) {
    const like = reading.map(likenessesOf);
    if (like.some(({ size }) => size === 0)) continue;
    for (const entry of index.entries) {
      const score = scoreOf(index, entry, like);
      if (score <= (found.get(entry)?.score ?? 0)) continue;
      const { kind, id, title } = entry;
      found.set(entry, { kind, id, title, score, exact: false });
    }
  }
  for (const [entry, hit] of found) {
    const which = entry.texts.findIndex((words) =>
      wholes.has(soundOfAll(words.map((at) => index.words[at]?.sound ?? ''))),
    );
    if (which === -1) continue;
    hit.exact = true;
    hit.score += which === 0 ? WHOLE.title : which < entry.names ? WHOLE.name : WHOLE.alias;
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** 0 if a word is missing; else how sure its words are, by what they say, and how much of a name they cover. */
function scoreOf({ rarity }: NameIndex, { texts, others }: Entry, like: readonly Likenesses[]): number {
  const met = new Set<number>();
  let [sum, all] = [0, 0];
  for (const likeOf of like) {
    let [best, which] = [0, -1];
    const consider = (at: number, worth: number) => {
      const sure = (likeOf.get(at) ?? 0) * worth;
      if (sure > best) [best, which] = [sure, at];
    };
    for (const words of texts) for (const at of words) consider(at, 1);
    for (const at of others) consider(at, OTHER_WORD);
    if (which === -1) return 0;
    met.add(which);
    sum += best * (rarity[which] ?? 0);
    all += rarity[which] ?? 0;
  }
  const covered = Math.max(
    ...texts.map((words) => {
      const said = (some: readonly number[]) => some.reduce((total, at) => total + (rarity[at] ?? 0), 0);
      return said(words.filter((at) => met.has(at))) / said(words);
    }),
  );
  return (sum / all) * (1 - COVERED + COVERED * covered);
}
