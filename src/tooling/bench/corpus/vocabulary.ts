/** The words of a made-up record: pronounceable, in no dictionary, a few of them frequent and most of them rare. */
import type { Chance } from './chance.ts';

/** How many different made-up words a record uses. */
const WORDS = 3000;

/** The share of words that carry grammar and not content, about that of English prose. */
const FUNCTION_SHARE = 0.45;

const ONSETS = 'b c d f g h l m n p r s t v w br cl cr dr fl gr pl pr sc sh sp st str th tr'.split(' ');
const VOWELS = 'a a a e e e e i i o o u ai ea ee io ou'.split(' ');
const CODAS = ['', '', '', ...'n r s t l m d ck nd nt st rt ld sh'.split(' ')];
/** Endings by which stemmers know English words. */
const ENDINGS = ['', '', '', '', ...'tion ing er ed al ment ity ive ence s ly'.split(' ')];

const FUNCTION_WORDS =
  'the of and to in a for was on that with by as at from were it is which this be or an their has had been also not are its they between other more after who all during into than how both each'.split(
    ' ',
  );

/** Starts no made-up word, so a rare word never begins like another word. */
const RARE_START = 'xy';
const RARE_SYLLABLES = 'b d f g k l m n p r s t v z'
  .split(' ')
  .flatMap((onset) => ['a', 'e', 'i', 'o', 'u'].map((vowel) => onset + vowel));

/** What texts are made of. */
export interface Vocabulary {
  /** All made-up words, the most frequent first. */
  words: readonly string[];
  /** A word by Zipf's law. */
  word: () => string;
  /** A sentence of 8 to 22 words. */
  sentence: () => string;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** @param chance drawn from now, and at each sentence */
export function makeVocabulary(chance: Chance): Vocabulary {
  const made = new Set<string>();
  while (made.size < WORDS) {
    // The frequent words are short, as in any language.
    const syllables = made.size < 60 ? 1 : chance.whole(1, 3);
    let word = '';
    for (let i = 0; i < syllables; i++) word += chance.pick(ONSETS) + chance.pick(VOWELS);
    word += chance.pick(CODAS);
    if (syllables > 1) word += chance.pick(ENDINGS);
    if (word.length >= 4) made.add(word);
  }
  const words = [...made];
  const word = () => chance.pickZipf(words);
  const sentence = () => {
    const length = chance.whole(8, 22);
    const all = Array.from({ length }, (_, index) => {
      const isFunction = index < length - 1 && chance.often(FUNCTION_SHARE);
      const text = isFunction ? chance.pickZipf(FUNCTION_WORDS) : word();
      return index > 3 && index < length - 3 && chance.often(0.06) ? `${text},` : text;
    });
    return `${capitalise(all.join(' '))}.`;
  };
  return { words, word, sentence };
}

/** A made-up name of one word, in no vocabulary. */
export const madeUpName = (chance: Chance): string =>
  capitalise(
    chance.pick(RARE_SYLLABLES) +
      chance.pick(RARE_SYLLABLES) +
      chance.pick(['n', 'r', 's', 'va', 'lin', 'd']),
  );

/** A word that only one entry of the record has. @param index which entry; below 343,000 */
export function rareWord(index: number): string {
  const base = RARE_SYLLABLES.length;
  const syllable = (power: number) => RARE_SYLLABLES[Math.floor(index / base ** power) % base] ?? '';
  return RARE_START + syllable(0) + syllable(1) + syllable(2);
}
