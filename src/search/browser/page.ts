/** The search page: takes its plain form over and answers while the reader types and chooses. */
import type { Sort } from '../filters.ts';
import { RESULTS_A_PAGE, TYPING_PAUSE } from '../ranking.ts';
import { choices, searchable, shortened, stateOf, withState, type State } from '../state.ts';
import { answerTo } from './answer.ts';
import { partOf } from './draw.ts';
import type { FilterView } from './filters.ts';
import { shower } from './show.ts';

/** An answer that comes within this time, in milliseconds, needs no word that it is on its way. */
const SLOW = 250;

/** From this width on the panel of filters stands beside the results (styles/search.css). */
const WIDE = '(min-width: 60rem)';

const isFiltered = ({ filters }: State): boolean => choices(filters).length > 0;

const isAsked = (state: State): boolean => searchable(state.text).text !== '' || isFiltered(state);

/** Takes the form over. @param page the element with `data-search-page` */
export function takeOver(page: HTMLElement): void {
  const part = (selector: string) => partOf(page, selector);
  const box = part('input[data-search]') as HTMLInputElement;
  const order = part('select') as HTMLSelectElement;
  const panel = part('[data-filters]') as HTMLDetailsElement;
  const browse = part('.search-browse');
  const view = shower(page);

  let state = stateOf(location.href);
  /** Counts what was asked for, so that an answer that was overtaken is known. */
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const ownTitle = document.title;
  /** True while the address holds a search that the reader may want to come back to. */
  let settled = isAsked(state);
  let loading: Promise<void> | undefined;
  let filters: FilterView | undefined;

  /** Names the page by its search, for the lists of tabs and of pages seen. */
  function showTitle(): void {
    const { text } = searchable(state.text);
    document.title = text === '' ? ownTitle : `${shortened(text)} – ${ownTitle}`;
  }

  /** Puts the state into the address: typing changes this place in the history, a choice makes a new one. */
  function remember(chosen: boolean): void {
    const address = withState(location.href, state);
    if (address !== withState(location.href, stateOf(location.href))) {
      try {
        history[chosen || settled ? 'pushState' : 'replaceState'](null, '', address);
        settled = chosen;
      } catch {
        // Browsers refuse to change the address too often; the next answer tries again.
      }
    }
    settled ||= chosen;
    showTitle();
  }

  /** Asks something else. @param chosen not typed: whatever was typed before stands too */
  function go(change: Partial<State>, chosen: boolean, note?: string): void {
    state = { ...state, text: box.value, shown: RESULTS_A_PAGE, ...change };
    if (chosen) remember(true);
    void answer(note).then((isLast) => {
      if (isLast) remember(false);
    });
  }

  /** Loads what filters need. A failure is forgotten, so that the next time tries again. */
  function loadFilters(): Promise<void> {
    loading ??= import('./filters.ts').then(
      ({ filterView }) => {
        filters = filterView(
          page,
          () => state,
          (chosen, note) => {
            go({ filters: chosen }, true, note);
          },
        );
      },
      () => {
        loading = undefined;
      },
    );
    return loading;
  }

  /** Shows the filters in use and learns their words. */
  async function showFilters(): Promise<void> {
    filters?.showChips();
    if (!isFiltered(state)) return;
    await loadFilters();
    filters?.showChips();
    await filters?.learn();
  }

  /** Shows what may be chosen, if the panel is open. @returns false if it could not be loaded */
  async function showPanel(): Promise<boolean> {
    if (!panel.open) return true;
    await loadFilters();
    return (filters?.showPanel() ?? Promise.reject(new Error())).then(
      () => true,
      () => false,
    );
  }

  /**
   * Shows the names, then the rest.
   * @param begin is called before the first text is shown; without it, all are shown at once
   * @returns whether all of it could be searched
   */
  async function reply(isLast: () => boolean, note?: string, begin?: () => void): Promise<boolean> {
    const asked = state;
    let named = 0;
    try {
      const [given] = await Promise.all([
        answerTo(
          asked,
          (names) => {
            if (!isLast()) return;
            view.showNames(names);
            named = names.length;
          },
          (found) => {
            if (!isLast() || !begin) return;
            begin();
            view.showText(found);
          },
        ),
        showFilters(),
      ]);
      if (isLast()) view.show(asked, given, [note, ...(filters?.gone(given.gone) ?? [])]);
      return true;
    } catch {
      if (isLast()) {
        view.clear();
        view.say(view.sentence(named > 0 ? 'partly' : 'failed'));
      }
      return false;
    }
  }

  /**
   * Answers the state.
   * @param note said before the answer
   * @param keep leaves the last answer until this one is there, however long it takes
   * @returns false if a later turn has begun
   */
  async function answer(note?: string, keep = false): Promise<boolean> {
    clearTimeout(pause);
    const mine = ++turn;
    const isLast = () => mine === turn;
    const asked = isAsked(state);
    page.dataset.busy = '';
    const panelShown = showPanel();
    // What comes after the results must not be seen to move when they arrive.
    browse.hidden = asked;
    if (!asked) {
      view.clear();
      view.showNames([]);
      filters?.showChips();
      view.say(note);
    }
    const slow = setTimeout(() => {
      if (!asked || !isLast()) return;
      if (!keep) view.clear();
      view.say(view.sentence('loading'));
    }, SLOW);
    const begin = () => {
      clearTimeout(slow);
    };
    const answered = !asked || (await reply(isLast, note, keep ? undefined : begin));
    clearTimeout(slow);
    const whole = await panelShown;
    if (!isLast()) return false;
    if (answered && !whole) view.say(view.sentence('unlisted'));
    browse.hidden = false;
    delete page.dataset.busy;
    return true;
  }

  async function showMore(): Promise<void> {
    const links = () => page.querySelectorAll<HTMLElement>('.hits > li > .name > a');
    const before = links().length;
    state = { ...state, shown: state.shown + RESULTS_A_PAGE };
    history.replaceState(null, '', withState(location.href, state));
    settled = true;
    // To the first of them, or to the last of all if those that came stand above as names.
    if (await answer('', true))
      [...links()]
        .slice(0, before + 1)
        .at(-1)
        ?.focus();
  }

  box.addEventListener('input', () => {
    clearTimeout(pause);
    const isBusy = 'busy' in page.dataset;
    page.dataset.busy = '';
    // What is on its way answers another question.
    turn++;
    pause = setTimeout(
      () => {
        go({}, false);
      },
      isBusy ? TYPING_PAUSE : 0,
    );
  });
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    go({}, true);
  });
  order.addEventListener('change', () => {
    go({ sort: order.value as Sort }, true);
  });
  panel.addEventListener('toggle', () => {
    void showPanel().then((shown) => {
      if (!shown) view.say(view.sentence('unlisted'));
    });
  });
  page.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest('a, button');
    if (!(pressed instanceof HTMLElement)) return;
    const { more, see, unfiltered, other } = pressed.dataset;
    if (pressed.localName === 'a') {
      remember(false);
      settled = true;
    }
    if (more !== undefined) void showMore();
    if (see !== undefined) {
      panel.open = false;
      part('summary').focus();
    }
    if (unfiltered !== undefined) {
      go({ filters: {} }, true);
      box.focus();
    }
    // As a link it can also be opened elsewhere.
    if (other !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      box.value = other;
      go({}, true);
      box.focus();
    }
  });
  addEventListener('popstate', () => {
    const next = stateOf(location.href);
    // The skip link makes a place in the history too; it changes nothing here.
    if (withState(location.href, next) === withState(location.href, { ...state, text: box.value })) return;
    state = next;
    settled = isAsked(state);
    box.value = state.text;
    showTitle();
    order.value = state.sort;
    void answer();
  });

  order.value = state.sort;
  showTitle();
  if (isFiltered(state) && matchMedia(WIDE).matches) panel.open = true;
  // What was typed before this script came stands.
  if (box.value !== '' && box.value !== state.text) go({}, false);
  else {
    box.value = state.text;
    void answer();
  }
}
