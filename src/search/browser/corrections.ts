/** “Did you mean”: other spellings of a query that do have results. */
import { VOCABULARY } from '../addresses.ts';
import { corrected } from '../corrections.ts';
import { readVocabulary, type KnownWord } from '../vocabulary.ts';
import { take } from './ahead.ts';
import { hasAnswer, unknownWords } from './find.ts';

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
