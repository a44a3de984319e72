/**
 * Whether a word is in the index. Pagefind itself does not say: of a word that it does not know it takes the longest
 * start that is one, down to a letter, and if there is none it leaves the word out.
 */
import type { Instance } from './engine.ts';

/** A filter that no page has: what is counted without it is counted without ranking any page. */
const UNRANKED = { filters: { none: { any: [''] } } };

const count = async (instance: Instance, query: string): Promise<number> =>
  (await instance.search(query, UNRANKED)).unfilteredResultCount;

/** In quotation marks a word is taken as it is, but for its English endings. */
const stands = async (instance: Instance, word: string): Promise<boolean> =>
  (await count(instance, `"${word}"`)) > 0;

/** Letters that a word may have too many at its end, and that it must have before: “Kazakhstani”. */
const ENDING = 3;
const STEM = 4;

/** A word that is no word, and comes right after it in the index, so that no other part of it need be loaded. */
const withNonsense = (word: string): string => `${word}0`;

/** True if the word, the start of one, or one with a shorter ending is in the index. */
export async function isKnown(instance: Instance, word: string): Promise<boolean> {
  if (await stands(instance, word)) return true;
  const found = await count(instance, word);
  if (found === 0) return false;
  // If more letters make no difference, it was not begun by any word, and a start of it was taken.
  if (found !== (await count(instance, withNonsense(word)))) return true;
  for (let cut = 1; cut <= ENDING && word.length - cut >= STEM; cut++) {
    if (await stands(instance, word.slice(0, -cut))) return true;
  }
  return false;
}

/**
 * The words of a query that are in the index; all if they are in quotation marks. Of two words both are meant: what is
 * left without one would be any page with the other, where “nothing found” is the true answer.
 */
export async function knownPart(instance: Instance, query: string): Promise<string> {
  if (query.includes('"')) return query;
  const words = query.split(' ');
  const known = await Promise.all(words.map((word) => isKnown(instance, word)));
  if (known.every(Boolean)) return query;
  const kept = words.filter((_, at) => known[at]);
  return kept.length > 1 ? kept.join(' ') : '';
}
