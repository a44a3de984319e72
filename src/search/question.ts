/** What of a question is searched for. Pagefind finds pages that hold every word of a query, “how” and “the” too. Pure. */
import { british } from './british.ts';

/** Words with which people ask, and that say nothing about what they look for. */
const ASKING = new Set(
  (
    'a about against an and any anyone are as at be been between by called can could did do does for from get had happen happened has have ' +
    'how i in is it its many me mean means more much my number of on or run runs tell than that the their there these they this those to was we were what ' +
    'when where which who whom whose why will with you ' +
    'в во где для и из к как какие какой кто на о об по с со такое у что это ' +
    'бойынша деген және кім мен не неше туралы үшін қайда қалай'
  ).split(' '),
);

/** What people write for words that the record always writes out. */
const SAME: Record<string, string> = { ngo: 'non-governmental', ngos: 'non-governmental' };

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** “police?” as “police”. */
const bare = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A query without the words of asking; as it is if it has no others. */
export function telling(query: string): string {
  const words = wordsOf(query).filter((word) => !ASKING.has(bare(word)));
  return words.length === 0 ? query : words.join(' ');
}

/**
 * What of a query is searched for in the full text: its telling words, as the record writes them, without the endings
 * that only make a name possessive. Words in quotation marks are meant as they stand, so such a query stays as it is; so
 * does one that has no other words.
 */
export function essence(query: string): string {
  if (query.includes('"')) return query;
  const words = wordsOf(telling(query));
  return withoutPossessives(words.map((word) => SAME[bare(word)] ?? word).join(' '));
}

/** A title as it is searched: “2009–2017” would be one rare word, found by neither year. */
export const searchedTitle = (title: string): string =>
  searchedName(withoutPossessives(title).replaceAll('–', ' '));

/** A name as it is searched: only what is not spelt the British way is changed. */
export const searchedName = (name: string): string =>
  name
    .split(' ')
    .map((word) => (british(word) === word.toLowerCase() ? word : british(word)))
    .join(' ');

/**
 * “judges’ seminar of Kazakhstan’s Court” as “judges seminar of Kazakhstan Court”: else these would be other, rare
 * words. Without looking behind, which browsers of before 2023 cannot read.
 */
export const withoutPossessives = (text: string): string =>
  text.replaceAll(/(\p{L})[’']s(?![\p{L}\p{N}])|(s)[’'](?![\p{L}\p{N}])/gu, '$1$2');
