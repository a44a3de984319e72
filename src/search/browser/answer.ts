/** Everything that is shown for a question, gathered: names at once, the full text, and other spellings if it has little. */
import { FEW_RESULTS } from '../ranking.ts';
import type { FoundPage } from '../result.ts';
import { choices, searchable, type State } from '../state.ts';
import { read } from './engine.ts';
import type { Few } from './few.ts';
import type { Answer } from './answer-in.ts';
import { find } from './find.ts';
import { names, type NameHit } from './names.ts';

/** More names than these are better looked for in the full text, which stands below them. */
const MOST_NAMES = 5;

export interface Reply {
  named: readonly NameHit[];
  /** Names that only stand in the question, and are not among `named`. */
  passing: readonly NameHit[];
  /** What was found in the full text, all of it; `whole` of it holds every word. */
  total: number;
  whole: number;
  /** Filters that were left out, since no page has them. */
  gone: NonNullable<Answer['gone']>;
  /** Those of it that are shown, without the pages shown as names. */
  pages: readonly FoundPage[];
  /** Those of it that are shown and lack a word, without the pages shown as names. */
  lacking: readonly FoundPage[];
  /** What is offered if that is little. */
  few?: Few | undefined;
}

/** The one letter of a word that nobody has typed to its end. Other scripts have words of one letter. */
const ONE_LETTER = /^[\p{Script=Latin}\p{Script=Cyrillic}]$/u;

export const isShort = ({ text, filters }: State): boolean =>
  ONE_LETTER.test(searchable(text).text) && choices(filters).length === 0;

/**
 * Names know neither filters nor dates nor quotation marks: they answer only the plain question, by relevance.
 * @param showNames is called as soon as the names are known, and again if there is nothing better than a guess
 * @param showText is called with each page found by its text and to be shown, in order, as soon as it has come
 * @param forgiving asks for other spellings too, if there is little
 * @throws if the full text could not be searched
 */
export async function answerTo(
  state: State,
  showNames: (named: readonly NameHit[]) => void,
  showText?: (page: FoundPage) => void,
  forgiving = true,
): Promise<Reply> {
  const { filters, sort, shown } = state;
  const { text } = searchable(state.text);
  const question = { text, filters, sort };
  const quoted = text.includes('"');
  const plain = text !== '' && sort === 'relevance' && choices(filters).length === 0;
  const naming: Promise<readonly NameHit[]> = plain
    ? names(text, MOST_NAMES).catch(() => [])
    : Promise.resolve([]);
  const finding: Promise<Answer> | Answer = isShort(state) ? { hits: [], whole: 0 } : find(question);
  // Its failure is told below, after the names.
  void Promise.resolve(finding).catch(() => undefined);

  // Of what stands in quotation marks only a whole name is one: titles have them too.
  const all = (await naming).filter(({ exact }) => exact || !quoted);
  let named: readonly NameHit[] = all.filter((name) => !name.passing);
  let passing: readonly NameHit[] = all.filter((name) => name.passing);
  showNames(named);
  const { hits, whole, gone = [] } = await finding;
  // A name that only stands in the question says less than a page that holds all of it, and more than any other.
  if (whole === 0) {
    [named, passing] = [all, []];
    showNames(named);
  }
  const enough = whole >= FEW_RESULTS || text === '' || isShort(state) || named.some(({ exact }) => exact);
  const shownAbove = new Set(named.map(({ url }) => url));
  const rest = (list: readonly FoundPage[]) => list.filter(({ url }) => !shownAbove.has(url));
  const reading = read(hits.slice(0, shown), (page, at) => {
    if (at < whole) for (const each of rest([page])) showText?.(each);
  });
  // What was found has the line to itself; with nothing found there is nothing to wait for.
  if (whole > 0) await reading;
  const [pages, few] = await Promise.all([
    reading,
    forgiving && !enough
      ? import('./few.ts').then(({ forgive }) => forgive(question, whole, shown)).catch(() => undefined)
      : undefined,
  ]);
  return {
    named,
    passing,
    total: hits.length,
    whole,
    gone,
    pages: rest(pages.slice(0, whole)),
    lacking: rest(pages.slice(whole)),
    few: few && { ...few, instead: rest(few.instead) },
  };
}
