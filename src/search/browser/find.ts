/** Answers from the full text: what holds all words of a question, and what lacks one. */
import { chosenFilters, type Filters, type Question } from '../filters.ts';
import { essence } from '../question.ts';
import { FEW_RESULTS } from '../ranking.ts';
import { datesOfPages, withEngine, type Hit, type Instance, type SearchOptions } from './engine.ts';
import { choices } from '../state.ts';

export interface Answer {
  /** Best first, or in the order asked for. */
  hits: readonly Hit[];
  /** So many of them hold every word; those after lack one or more. */
  whole: number;
  /** Filters that no page of the record has: they were left out, since else they would take the answer with them. */
  gone?: ReturnType<typeof choices>;
}

export const forPagefind = (filters: Filters): SearchOptions['filters'] =>
  Object.fromEntries(chosenFilters(filters).map((name) => [name, { any: filters[name] ?? [] }]));

/** Loads the part for the full text: see there. @throws if it could not be loaded */
export const fullText = () => import('./full-text.ts');

/** What of a text is searched for. */
export async function asked(text: string): Promise<string> {
  const { british, withDays } = await fullText();
  return british(essence(withDays(text)));
}

/**
 * The answers to a question. If few pages hold all its words, those that hold all but one or two follow. If a word is in no
 * page at all, no page holds every word, and those that hold the others follow.
 * @throws if the index could not be read
 */
export const find = (question: Question): Promise<Answer> =>
  withEngine(async (instance) => {
    const answer = await answerIn(instance, question);
    if (answer.hits.length > 0) return answer;
    // A value that the record has no more must not take the answer with it: the page says that it has gone.
    const { livingFilters } = await fullText();
    const living = await livingFilters(instance, question.filters);
    if (!living) return answer;
    const gone = choices(question.filters).filter(([name, value]) => !living[name]?.includes(value));
    return { ...(await answerIn(instance, { ...question, filters: living })), gone };
  });

async function answerIn(instance: Instance, { text, filters, sort }: Question): Promise<Answer> {
  const options = { filters: forPagefind(filters) };
  if (text === '') return choices(filters).length === 0 ? NOTHING : inOrder(instance, null, options, sort);
  const query = await asked(text);
  const { knownPart, near } = await fullText();
  const known = await knownPart(instance, query);
  const answer = known === '' ? NOTHING : await inOrder(instance, known, options, sort);
  const whole = known === query ? answer.whole : 0;
  if (whole >= FEW_RESULTS) return answer;
  const others = await near(instance, known, options, answer.hits, FEW_RESULTS);
  return { hits: [...answer.hits, ...others], whole };
}

const NOTHING: Answer = { hits: [], whole: 0 };

/** In the order asked for; pages without a date come last in time, best first. */
async function inOrder(
  instance: Instance,
  query: string | null,
  options: SearchOptions,
  sort: Question['sort'],
): Promise<Answer> {
  const { results } = await instance.search(query, options);
  if (sort !== 'relevance') (await fullText()).inTimeOrder(results, await datesOfPages(), sort);
  return { hits: results, whole: results.length };
}
