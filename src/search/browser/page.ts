/** The search page: takes its plain form over and answers while the reader types. */
import { searchWords } from '../../i18n/search.ts';
import { queryOf, searchable, shortened, withQuery } from '../query.ts';
import { QUERY_LENGTH, RESULTS_A_PAGE, TYPING_PAUSE } from '../ranking.ts';
import { resultOf } from '../result.ts';
import { draw } from './draw.ts';
import { read, type Hit } from './engine.ts';
import { find } from './find.ts';

/** An answer that comes within this time, in milliseconds, needs no word that it is on its way. */
const SLOW = 250;

interface Asked {
  text: string;
  cut: boolean;
  hits: readonly Hit[];
}

const NOTHING: Asked = { text: '', cut: false, hits: [] };

function must<T>(element: T | null): T {
  if (element === null) throw new TypeError('A part of the search page is missing.');
  return element;
}

const itemsOf = async (hits: readonly Hit[]) => (await read(hits)).map((page) => draw(resultOf(page)));

/**
 * Takes the form over.
 * @param page the element with `data-search-page`: form, status line, list of results, button for more
 */
export function takeOver(page: HTMLElement): void {
  const box = must(page.querySelector<HTMLInputElement>('[data-search]'));
  const status = must(page.querySelector('[role=status]'));
  const list = must(page.querySelector('ol'));
  const more = must(page.querySelector<HTMLButtonElement>('[data-more]'));

  /** Counts what was asked for, so that an answer that was overtaken is known. */
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** The query that the list answers; the reader may have typed on since. */
  let asked = NOTHING;
  /** True while the address holds a query that the reader may want to come back to. */
  let settled = queryOf(location.href) !== '';

  const say = (...sentences: (string | false)[]) => {
    status.textContent = sentences.filter(Boolean).join(' ');
  };

  /** Adds items to the list, and says how many there are. */
  function show(items: readonly HTMLElement[]): void {
    const { text, cut, hits } = asked;
    list.append(...items);
    more.hidden = list.children.length >= hits.length;
    const query = shortened(text);
    if (text === '') say();
    else {
      say(
        hits.length === 0 ? searchWords.none(query) : searchWords.found(hits.length, query),
        !more.hidden && searchWords.shown(list.children.length),
        cut && searchWords.cut(QUERY_LENGTH),
      );
    }
  }

  /** Runs one turn; says so if it takes long or fails, and does nothing if a later turn overtakes it. */
  async function take(work: (isLast: () => boolean) => Promise<void>): Promise<void> {
    const mine = ++turn;
    const isLast = () => mine === turn;
    const slow = setTimeout(() => {
      if (isLast()) say(searchWords.loading);
    }, SLOW);
    try {
      await work(isLast);
    } catch {
      if (!isLast()) return;
      asked = NOTHING;
      list.replaceChildren();
      show([]);
      say(searchWords.failed);
    } finally {
      clearTimeout(slow);
    }
  }

  function answer(wanted = RESULTS_A_PAGE): Promise<void> {
    clearTimeout(pause);
    return take(async (isLast) => {
      const { text, cut } = searchable(box.value);
      const { hits } = text === '' ? { hits: [] } : await find({ text, filters: {}, sort: 'relevance' });
      const items = await itemsOf(hits.slice(0, wanted));
      if (!isLast()) return;
      asked = { text, cut, hits };
      list.replaceChildren();
      show(items);
    });
  }

  const showMore = () =>
    take(async (isLast) => {
      const from = list.children.length;
      const items = await itemsOf(asked.hits.slice(from, from + RESULTS_A_PAGE));
      if (!isLast()) return;
      show(items);
      items[0]?.querySelector('a')?.focus();
      history.replaceState({ shown: list.children.length }, '');
    });

  /** How many results this place in the reader's history showed. */
  const shownBefore = () => (history.state as { shown?: number } | null)?.shown;

  /** Puts the query into the address: a new place in the history only after a query that was settled. */
  function remember(): void {
    const { text } = searchable(box.value);
    if (text === queryOf(location.href)) return;
    history[settled ? 'pushState' : 'replaceState'](null, '', withQuery(location.href, text));
    settled = false;
  }

  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      remember();
      void answer();
    }, TYPING_PAUSE);
  });
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    settled = true;
    void answer();
  });
  list.addEventListener('click', () => {
    settled = true;
  });
  more.addEventListener('click', () => void showMore());
  addEventListener('popstate', () => {
    const query = queryOf(location.href);
    // The skip link makes a place in the history too; it changes nothing here.
    if (query === searchable(box.value).text) return;
    box.value = query;
    settled = query !== '';
    void answer(shownBefore());
  });

  // What was typed before this script came stands.
  if (box.value === '') box.value = queryOf(location.href);
  else remember();
  if (box.value !== '') void answer(shownBefore());
}
