/** Answers from the full text: what holds all words of a question, and what lacks one. */
import type { Question } from '../filters.ts';
import { essence } from '../question.ts';
import { FEW_RESULTS } from '../ranking.ts';
import type { Answer } from './answer-in.ts';
import { askForFiles, datesOfPages, withEngine } from './engine.ts';

/** Loads the part for the full text: see there. @throws if it could not be loaded */
export const fullText = () => import('./full-text.ts');

/** What of a text is searched for. */
export const asked = async (text: string): Promise<string> => (await fullText()).asked(text, essence);

/** The answers to a question. @throws if the index could not be read */
export function find(question: Question): Promise<Answer> {
  // A failure shows when the engine asks for the same.
  askAhead(question).catch(() => undefined);
  return withEngine(async (instance) =>
    (await fullText()).answerIn(instance, question, await asked(question.text), FEW_RESULTS, datesOfPages),
  );
}

async function askAhead({ text, filters }: Question): Promise<void> {
  const { neededFiles } = await fullText();
  const query = await asked(text);
  await askForFiles((list) => neededFiles(list, query, Object.keys(filters)));
}
