/** Finds entries by name, typing errors forgiven, in the reader's browser. Pure. */
import { isSame, likeness, likenessWithErrors, wordFrom, type Word } from '../likeness.ts';
import { LOOKED_UP, keysOf } from './part-keys.ts';
import { essence, telling } from '../question.ts';
import { sound, soundOfAll, wordsOf } from '../sound.ts';
import type { NameEntry, NameIndex, Named } from './read.ts';

export interface FoundName extends Named {
  /** How sure it is that this is meant; at most 1 if no name is the query itself. */
  score: number;
  /** The query is a name as a whole. */
  exact: boolean;
  /** The query is more than a name, and this one only stands in it. */
  passing: boolean;
}

/** What a query that is a whole name adds to a score: most if it is the title, least if it is an alias. */
const WHOLE = { title: 3, name: 2, alias: 1 } as const;

/** More words than this are a paste, in which nobody looks for a name. */
const MOST_WORDS = 32;

/** Letters of the shortest word that can be two words written as one. */
const SPLITTABLE = 6;

/** What a word of an id or of a date counts, against one of a name. */
const OTHER_WORD = 0.9;

/** Kinds that readers rather want, or rather not, if the same words stand in their names. */
const WANTED: Readonly<Record<string, number>> = {
  // Its editions have the same words in their titles, and who wants one of those says which.
  series: 1.2,
  // Titles of documents repeat the words of what they report on.
  sources: 0.8,
};

/** An entry that is so much less sure than the best is noise. */
const NEAR = 0.5;

/** A name that only stands in a query: how sure its words must be, and what it counts at most, since it is a guess. */
const PASSING = { sure: 0.9, worth: 0.5 } as const;

/** What part of a score the share of the name that the query covers makes up. */
const COVERED = 0.4;

/**
 * The parts in which the names may stand that a query asks for.
 * @param head the index that holds the bounds of the parts
 * @returns places in the list of parts
 */
export function partsFor({ bounds, common }: NameIndex, text: string): number[] {
  const keys = keysOf([...new Set(wordsOf(telling(text)).map(sound))], common, LOOKED_UP);
  const parts = keys.map((key) => bounds.filter((bound) => bound <= key).length - 1);
  return [...new Set(parts)].filter((part) => part !== -1);
}

/** How like the words of the index are to one that was typed: by their places, and only those that are. */
type Likenesses = ReadonlyMap<number, number>;

const remembered = new WeakMap<NameIndex, Map<string, Likenesses>>();

/** Words that are remembered, so that the next keystroke need not compare them again. */
const REMEMBERED = 100;

/** @param strict true if a word that stands in some name is taken as free of errors */
function likenesses(index: NameIndex, plain: string, strict: boolean): Likenesses {
  const memory = remembered.get(index) ?? new Map<string, Likenesses>();
  remembered.set(index, memory);
  const key = `${plain} ${String(strict)}`;
  const known = memory.get(key);
  if (known) return known;
  if (memory.size > REMEMBERED) memory.clear();
  const typed = wordFrom(plain);
  const like = new Map<number, number>();
  const note = (measure: (typed: Word, there: Word) => number) => {
    index.words.forEach((there, at) => {
      const sure = measure(typed, there);
      if (sure > (like.get(at) ?? 0)) like.set(at, sure);
    });
  };
  note(likeness);
  if (!strict || !index.words.some((there) => isSame(typed, there))) note(likenessWithErrors);
  memory.set(key, like);
  return like;
}

const instead = (words: readonly string[], at: number, count: number, ...others: string[]): string[] => [
  ...words.slice(0, at),
  ...others,
  ...words.slice(at + count),
];

/** The query itself, as the record would write it, and with words put together or apart if the record has them so. */
function readings(
  { places: known }: NameIndex,
  typed: readonly string[],
  written: readonly string[],
): string[][] {
  const all = [[...typed], [...written]];
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
  const asked = wordsOf(telling(text));
  if (asked.length === 0 || typed.length > MOST_WORDS) return [];
  const wholes = new Set([typed, asked].map((words) => soundOfAll(words.map(sound))));
  const found = new Map<NameEntry, FoundName>();
  const note = (entry: NameEntry, score: number, passing = false) => {
    const { kind, id, title } = entry;
    const worth = score * (WANTED[kind] ?? 1);
    if (worth > (found.get(entry)?.score ?? 0))
      found.set(entry, { kind, id, title, score: worth, exact: false, passing });
  };
  const all = readings(index, asked, wordsOf(essence(text)));
  for (const strict of [true, false]) {
    for (const reading of found.size > 0 ? [] : all) {
      const like = reading.map((word) => likenesses(index, word, strict));
      for (const entry of holdersOf(index, rarest(like))) note(entry, scoreOf(index, entry, like));
    }
  }
  if (found.size === 0 && asked.length > 1) {
    const like = asked.map((word) => likenesses(index, word, true));
    for (const some of like) {
      for (const entry of holdersOf(index, some)) note(entry, standsIn(index, entry, like), true);
    }
  }
  const best = Math.max(...[...found.values()].map(({ score }) => score));
  for (const [entry, hit] of found) {
    if (hit.score < NEAR * best) found.delete(entry);
    const which = entry.texts.findIndex((words) =>
      wholes.has(soundOfAll(words.map((at) => index.words[at]?.sound ?? ''))),
    );
    if (which === -1) continue;
    hit.exact = true;
    hit.score += which === 0 ? WHOLE.title : which < entry.names ? WHOLE.name : WHOLE.alias;
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

const rarest = (all: readonly Likenesses[]): Likenesses =>
  all.reduce((least, some) => (some.size < least.size ? some : least));

/** The entries that have one of some words. */
const holdersOf = (index: NameIndex, some: Likenesses): NameEntry[] =>
  [...new Set([...some.keys()].flatMap((at) => [...(index.holders[at] ?? [])]))].flatMap(
    (at) => index.entries[at] ?? [],
  );

const said = ({ rarity }: NameIndex, words: readonly number[]): number =>
  words.reduce((sum, at) => sum + (rarity[at] ?? 0), 0);

/**
 * For a query that is more than a name, as “events in Shymkent”: what the name says that stands in it as a whole, of
 * several the one that says most; 0 if there is none.
 */
function standsIn(index: NameIndex, { texts }: NameEntry, like: readonly Likenesses[]): number {
  const stands = (at: number) => like.some((likeOf) => (likeOf.get(at) ?? 0) >= PASSING.sure);
  const most = Math.max(...texts.map((words) => (words.every(stands) ? said(index, words) : 0)));
  return (PASSING.worth * most) / (most + 1);
}

/** 0 if a word is missing; else how sure its words are, by what they say, and how much of a name they cover. */
function scoreOf(index: NameIndex, { texts, others }: NameEntry, like: readonly Likenesses[]): number {
  const { rarity } = index;
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
    ...texts.map(
      (words) =>
        said(
          index,
          words.filter((at) => met.has(at)),
        ) / said(index, words),
    ),
  );
  return (sum / all) * (1 - COVERED + COVERED * covered);
}
