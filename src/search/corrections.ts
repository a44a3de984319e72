/** Other spellings of a query, made of the words of the record. Pure. */
import { likeness, likenessWithErrors, wordFrom } from './likeness.ts';
import { plain } from './sound.ts';
import type { KnownWord } from './vocabulary.ts';

/** Other words for one word, at most. */
const ALTERNATIVES = 4;

/** What a frequent word is ahead of a rare one that is as like. */
const FREQUENT = 0.12;

/** How sure it is that a word was meant to be two, or two to be one. */
const APART = 0.9;

/** Letters of the shortest part of a word that is taken apart. */
const SHORTEST_PART = 3;

interface Alternative {
  words: string;
  sure: number;
}

/**
 * Spellings of a query in which each unknown word is replaced, best first; none if there is nothing for one of them.
 * @param unknown the words of the query that the record lacks, as they stand in it
 */
export function corrected(
  query: string,
  unknown: ReadonlySet<string>,
  vocabulary: readonly KnownWord[],
): string[] {
  const known = new Map(vocabulary.map((word) => [word.plain, word]));
  let queries: Alternative[] = [{ words: '', sure: 1 }];
  const words = query.split(/\s+/).filter(Boolean);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const joined = plain(word + (words[at + 1] ?? ''));
    let others: Alternative[] = [{ words: word, sure: 1 }];
    if (unknown.has(word) || unknown.has(words[at + 1] ?? '')) {
      if (known.has(joined) && at + 1 < words.length) {
        others = [{ words: joined, sure: APART }];
        at++;
      } else if (unknown.has(word)) others = alternatives(word, known);
    }
    queries = queries.flatMap((start) =>
      others.map((other) => ({ words: `${start.words} ${other.words}`, sure: start.sure * other.sure })),
    );
  }
  return queries.sort((a, b) => b.sure - a.sure).map(({ words: spelling }) => spelling.trim());
}

function alternatives(word: string, known: ReadonlyMap<string, KnownWord>): Alternative[] {
  const typed = wordFrom(plain(word));
  const others: Alternative[] = [];
  for (const there of known.values()) {
    const sure = Math.max(likeness(typed, there), likenessWithErrors(typed, there));
    if (sure > 0) others.push({ words: there.plain, sure: sure + FREQUENT * there.frequency });
  }
  for (let cut = SHORTEST_PART; cut <= typed.plain.length - SHORTEST_PART; cut++) {
    const parts = [typed.plain.slice(0, cut), typed.plain.slice(cut)];
    if (parts.every((part) => known.has(part))) others.push({ words: parts.join(' '), sure: APART });
  }
  others.sort((a, b) => b.sure - a.sure);
  // In the script that was typed, if the record has the word in it.
  const same = others.filter(({ words }) => isCyrillic(words) === isCyrillic(word));
  return (same.length > 0 ? same : others).slice(0, ALTERNATIVES);
}

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);
