/** “Did you mean”: other spellings of a query that do have results. */
import { VOCABULARY } from '../addresses.ts';
import { corrected } from '../corrections.ts';
import { readVocabulary, type KnownWord } from '../vocabulary.ts';
import { take } from './ahead.ts';
import { telling } from '../question.ts';
import { withEngine } from './engine.ts';
import { asked, find, fullText } from './find.ts';

/** Spellings to offer at most, and to try. */
const MOST = 3;
const TRIES = 12;

let vocabulary: Promise<KnownWord[]> | undefined;

async function load(): Promise<KnownWord[]> {
  vocabulary ??= take(VOCABULARY).then(async (response) => readVocabulary(await response.text()));
  try {
    return await vocabulary;
  } catch (error) {
    vocabulary = undefined;
    throw error;
  }
}

/** The telling words of a query that are in no page, as they stand in it. */
const unknownWords = (text: string): Promise<string[]> =>
  withEngine(async (instance) => {
    const words = telling(text).split(/\s+/);
    const { isKnown } = await fullText();
    const known = await Promise.all(words.map(async (word) => isKnown(instance, await asked(word))));
    return words.filter((_, at) => !known[at]);
  });

const hasAnswer = async (text: string): Promise<boolean> =>
  (await find({ text, filters: {}, sort: 'relevance' })).whole > 0;

/**
 * Other spellings of the whole query that have results, best first, three at most. Loads the vocabulary on first use,
 * so it is asked only when results are few.
 * @throws if the vocabulary or the index could not be read
 */
export async function corrections(text: string): Promise<readonly string[]> {
  const unknown = new Set(await unknownWords(text));
  const spellings = unknown.size > 0 ? corrected(text, unknown, await load()) : [];
  const good: string[] = [];
  for (const spelling of spellings.slice(0, TRIES)) {
    if (good.length < MOST && (await hasAnswer(spelling))) good.push(spelling);
  }
  return good;
}
