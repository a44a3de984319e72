/** Answers from the full text: what holds all words of a question, and what lacks one. */
import { chosenFilters, type Filters, type Question } from '../filters.ts';
import { essence, looser } from '../question.ts';
import { FEW_RESULTS } from '../ranking.ts';
import { datesOfPages, withEngine, type Hit, type Instance, type SearchOptions } from './engine.ts';
import { choices, withChoice } from '../state.ts';

export interface Answer {
  /** Best first, or in the order asked for. */
  hits: readonly Hit[];
  /** So many of them hold every word; those after lack one or more. */
  whole: number;
}

export const forPagefind = (filters: Filters): SearchOptions['filters'] =>
  Object.fromEntries(chosenFilters(filters).map((name) => [name, { any: filters[name] ?? [] }]));

/** Loads what reads a query: see there. @throws if it could not be loaded */
export const queryWords = () => import('./query-words.ts');

/** What of a text is searched for. */
export const asked = async (text: string): Promise<string> => (await queryWords()).british(essence(text));

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
    const living = await livingFilters(instance, question.filters);
    return choices(living).length === choices(question.filters).length
      ? answer
      : answerIn(instance, { ...question, filters: living });
  });

async function answerIn(instance: Instance, { text, filters, sort }: Question): Promise<Answer> {
  const options = { filters: forPagefind(filters) };
  if (text === '') return choices(filters).length === 0 ? NOTHING : inOrder(instance, null, options, sort);
  const query = await asked(text);
  const known = await knownPart(instance, query);
  const answer = known === '' ? NOTHING : await inOrder(instance, known, options, sort);
  const whole = known === query ? answer.whole : 0;
  if (whole >= FEW_RESULTS) return answer;
  return { hits: [...answer.hits, ...(await near(instance, known, options, answer.hits))], whole };
}

/** The filters without the values that no page has. */
async function livingFilters(instance: Instance, filters: Filters): Promise<Filters> {
  const known = await instance.filters();
  const gone = choices(filters).filter(([name, value]) => known[name]?.[value] === undefined);
  return gone.reduce((left, [name, value]) => withChoice(left, name, value, false), filters);
}

const NOTHING: Answer = { hits: [], whole: 0 };

/**
 * The words of a query that are in the index; all if they are in quotation marks. Of two words both are meant: what is
 * left without one would be any page with the other, where “nothing found” is the true answer.
 */
export async function knownPart(instance: Instance, query: string): Promise<string> {
  if (query.includes('"')) return query;
  const { isKnown } = await queryWords();
  const words = query.split(' ');
  const known = await Promise.all(words.map((word) => isKnown(instance, word)));
  if (known.every(Boolean)) return query;
  const kept = words.filter((_, at) => known[at]);
  return kept.length > 1 ? kept.join(' ') : '';
}

/** In the order asked for; pages without a date come last in time, best first. */
async function inOrder(
  instance: Instance,
  query: string | null,
  options: SearchOptions,
  sort: Question['sort'],
): Promise<Answer> {
  const { results } = await instance.search(query, options);
  if (sort !== 'relevance') {
    const dates = await datesOfPages();
    const way = sort === 'newest' ? -1 : 1;
    const rank = ({ id }: Hit) => way * (dates.get(id) ?? way * Infinity);
    // Never Infinity - Infinity, which is no number.
    results.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  }
  return { hits: results, whole: results.length };
}

async function near(
  instance: Instance,
  query: string,
  options: SearchOptions,
  found: readonly Hit[],
): Promise<Hit[]> {
  const best = new Map<string, Hit>();
  for (const fewer of [1, 2]) {
    if (found.length + best.size >= FEW_RESULTS) break;
    for (const other of looser(query, fewer)) {
      for (const hit of (await instance.search(other, options)).results) {
        if ((best.get(hit.id)?.score ?? 0) < hit.score) best.set(hit.id, hit);
      }
    }
  }
  for (const { id } of found) best.delete(id);
  return [...best.values()].sort((one, two) => two.score - one.score);
}
