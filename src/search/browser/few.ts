/**
 * What a reader is offered when little is found: other spellings, what the first of them finds, and what else there is
 * to do. Loaded only then.
 */
import { fewWords } from '../../i18n/search-few.ts';
import type { Question } from '../filters.ts';
import type { FoundPage } from '../result.ts';
import { choices, shortened, withState, type State } from '../state.ts';
import { corrections } from './corrections.ts';
import { link, partOf } from './draw.ts';
import { read } from './engine.ts';
import { find } from './find.ts';

export interface Few {
  /** What the best other spelling finds, if the query as it was typed finds nothing. */
  instead: readonly FoundPage[];
  /** The heading that says so. */
  title: string;
  /** Shows the rest of the offer. @returns a sentence for the status line, or nothing */
  show: (page: HTMLElement, state: State) => string | undefined;
}

/** Letters, but none of the scripts in which the record has names. */
const FOREIGN = /^(?=.*\p{L})[^\p{Script=Latin}\p{Script=Cyrillic}]*$/su;

/**
 * @param whole so many pages hold every word
 * @param shown so many answers are shown
 */
export async function forgive(question: Question, whole: number, shown: number): Promise<Few> {
  const { text } = question;
  const meant = await corrections(text).catch(() => []);
  const best = whole === 0 ? meant[0] : undefined;
  const hits = best === undefined ? [] : (await find({ ...question, text: best })).hits;
  return {
    instead: await read(hits.slice(0, shown)),
    title: fewWords.instead(shortened(best ?? ''), Math.min(shown, hits.length), hits.length),
    show: (page, state) => {
      showMeant(page, state, meant);
      if (whole > 0) return undefined;
      showAdvice(page, state, text);
      return FOREIGN.test(text) ? fewWords.foreign : undefined;
    },
  };
}

function showMeant(page: HTMLElement, state: State, meant: readonly string[]): void {
  const line = partOf(page, '[data-meant]');
  line.hidden = meant.length === 0;
  if (line.hidden) return;
  const links = meant.flatMap((text, index) => {
    const other = link(withState(location.href, { ...state, text }), text);
    other.dataset.other = text;
    return [index === 0 ? ' ' : ', ', other];
  });
  line.replaceChildren(fewWords.meant, ...links, '?');
}

function showAdvice(page: HTMLElement, { filters }: State, text: string): void {
  partOf(page, '[data-none]').hidden = false;
  partOf(page, '[data-unfiltered]').hidden = choices(filters).length === 0;
  const tell = partOf(page, '[data-tell]') as HTMLAnchorElement;
  const { title = '' } = tell.dataset;
  // The words go into the address only when the reader presses it.
  tell.onclick = () => {
    tell.search = String(new URLSearchParams({ title: `${title} “${text}”` }));
  };
}
