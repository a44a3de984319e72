/** What of a question is searched for. Pagefind finds pages that hold every word of a query, “how” and “the” too. Pure. */
import { british } from './british.ts';

/** Words with which people ask, and that say nothing about what they look for. */
const ASKING = new Set(
  (
    'a about against an and any anyone are as at be been between by called can could did do does for from get had happen happened has have how ' +
    'i in is it its ' +
    'many me mean means more much my number of on or run runs tell than that the their there these they this those to was we were what ' +
    'when where which who whom whose why will with you ' +
    'в во где для и из к как какие какой кто на о об по с со такое у что это ' +
    'бойынша деген және кім мен не неше туралы үшін қайда қалай'
  ).split(' '),
);

/** What people write for words that the record always writes out. */
const SAME: Record<string, string> = { ngo: 'non-governmental', ngos: 'non-governmental' };

/** More words than this are a paste, and each would be another search. */
const MOST_WORDS = 8;

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
  const words = wordsOf(telling(withDays(query)));
  return withoutPossessives(words.map((word) => SAME[bare(word)] ?? word).join(' '));
}

/**
 * The queries that have some words less, for a question that few pages answer word for word. Two words at least are
 * left: with one it would be any page that has it, where “nothing found” is the true answer.
 */
export function looser(query: string, fewer = 1): string[] {
  const words = wordsOf(query);
  if (query.includes('"') || words.length > MOST_WORDS) return [];
  let all = [words];
  for (let round = 0; round < fewer; round++)
    all = all.flatMap((some) => some.map((_, left) => some.filter((_, index) => index !== left)));
  return [...new Set(all.filter((some) => some.length > 1).map((some) => some.join(' ')))];
}

/** “14.09.2011”, “14/9/2011” and “2011-09-14” as “14 September 2011”, which is how the record writes a day. */
const withDays = (query: string): string =>
  query
    .replaceAll(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (as, year: string, month: string, day: string) =>
      inWords(as, day, month, year),
    )
    .replaceAll(/\b(\d\d?)[./](\d\d?)[./](\d{4})\b/g, inWords);

/** @returns the day in words, or `as` it was typed if there is no such day */
function inWords(as: string, day: string, month: string, year: string): string {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1) return as;
  return date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
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
