/** How a question is put to the engine. */
import { british } from '../british.ts';
import { withDays } from '../days.ts';
import type { FilterName, Filters, Question } from '../filters.ts';
import type { Hit, Instance, SearchOptions } from './engine.ts';
import { knownPart } from './known.ts';
import { near } from './near.ts';
import { inTimeOrder, withoutGone } from './order.ts';

export interface Answer {
  /** Best first, or in the order asked for. */
  hits: readonly Hit[];
  /** So many of them hold every word; those after lack one or more. */
  whole: number;
  /** Filters that no page of the record has: they were left out, since else they would take the answer with them. */
  gone?: readonly (readonly [FilterName, string])[];
}

const NOTHING: Answer = { hits: [], whole: 0 };

/** What of a text is searched for. @param essence search/question.ts */
export const asked = (text: string, essence: (text: string) => string): string =>
  british(essence(withDays(text)));

export const forPagefind = (filters: Filters): SearchOptions['filters'] =>
  Object.fromEntries(Object.entries(filters).map(([name, any]) => [name, { any }]));

/**
 * The answers to a question. If few pages hold all its words, those that hold all but one or two follow. If a word is in no
 * page at all, no page holds every word, and those that hold the others follow.
 * @param query what of its text is searched for
 * @param enough so many answers are not few
 * @param dates where each page stands in time
 */
export async function answerIn(
  instance: Instance,
  { text, filters, sort }: Question,
  query: string,
  enough: number,
  dates: () => Promise<ReadonlyMap<string, number>>,
): Promise<Answer> {
  /** In the order asked for; pages without a date come last in time, best first. */
  async function inOrder(words: string | null, options: SearchOptions): Promise<Answer> {
    const { results } = await instance.search(words, options);
    if (sort !== 'relevance') inTimeOrder(results, await dates(), sort);
    return { hits: results, whole: results.length };
  }

  async function answerWith(chosen: Filters): Promise<Answer> {
    const options = { filters: forPagefind(chosen) };
    if (text === '') return Object.keys(chosen).length === 0 ? NOTHING : inOrder(null, options);
    const known = await knownPart(instance, query);
    const answer = known === '' ? NOTHING : await inOrder(known, options);
    const whole = known === query ? answer.whole : 0;
    if (whole >= enough) return answer;
    const others = await near(instance, known, options, answer.hits, enough);
    return { hits: [...answer.hits, ...others], whole };
  }

  const answer = await answerWith(filters);
  if (answer.hits.length > 0 || Object.keys(filters).length === 0) return answer;
  // A value that the record has no more must not take the answer with it: the page says that it has gone.
  const { filters: living, gone } = await withoutGone(instance, filters);
  return gone.length === 0 ? answer : { ...(await answerWith(living)), gone };
}
