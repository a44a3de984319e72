/**
 * The search box of every other page, as an editable combobox with a list that the reader chooses from
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): names at once, then the full text. Without a choice, Enter sends
 * the plain form to the search page.
 */
import { suggestWords } from '../../i18n/search-suggest.ts';
import { searchWords } from '../../i18n/search.ts';
import { RESULTS_A_PAGE, TYPING_PAUSE } from '../ranking.ts';
import { resultOf } from '../result.ts';
import { searchable, shortened, withState, type State } from '../state.ts';
import { answerTo } from './answer.ts';
import { factsOf, joined, link, make, set } from './draw.ts';

/** Pages found by their text: who wants more of them goes to the search page. */
const MOST_TEXTS = 3;

/** So many are looked at, since some of them may stand above as names. */
const READ = 5;

/** Takes over a box that stands in a plain form. */
export function suggest(box: HTMLInputElement): void {
  const form = box.form as HTMLFormElement;
  const list = make('div', 'options');
  const status = make('span', 'unseen');
  /** Counts the questions, so that an answer that was overtaken or turned down is known. */
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  list.id = `${box.id}-options`;
  list.hidden = true;
  set(list, { role: 'listbox', 'aria-label': suggestWords.suggested });
  set(status, { role: 'status' });
  set(box, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  });
  form.append(list, status);

  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const active = () => options().findIndex(({ id }) => id === box.getAttribute('aria-activedescendant'));

  function activate(option?: HTMLElement): void {
    for (const each of options()) set(each, { 'aria-selected': String(each === option) });
    box.removeAttribute('aria-activedescendant');
    if (!option) return;
    set(box, { 'aria-activedescendant': option.id });
    option.scrollIntoView({ block: 'nearest' });
  }

  function open(wanted: boolean): void {
    list.hidden = !wanted || options().length === 0;
    set(box, { 'aria-expanded': String(!list.hidden) });
    if (list.hidden) activate();
  }

  /** Adds a group of options below those that are there. */
  function add(title: string, added: readonly HTMLElement[]): void {
    if (added.length === 0) return;
    const heading = make('div', 'over', title);
    const group = make('div', '', heading, ...added);
    set(heading, { 'aria-hidden': 'true' });
    set(group, { role: 'group', 'aria-label': title });
    list.append(group);
    options().forEach((option, index) => (option.id = `${list.id}-${String(index)}`));
    open(box === document.activeElement);
  }

  async function answer(): Promise<void> {
    const mine = ++turn;
    const { text } = searchable(box.value);
    const state: State = { text, filters: {}, sort: 'relevance', shown: READ };
    let named = 0;
    const texts = await answerTo(
      state,
      (names) => {
        // Until there is something better, the last suggestions stay: a list that blinks with each letter helps nobody.
        if (mine !== turn || names.length === 0) return;
        named = names.length;
        list.replaceChildren();
        add(
          searchWords.names,
          names.map((hit) => option(hit.url, hit.title, factsOf(hit))),
        );
      },
      undefined,
      false,
    ).then(
      ({ pages }) => pages.slice(0, MOST_TEXTS).map(resultOf),
      () => [],
    );
    if (mine !== turn) return;
    if (named === 0) list.replaceChildren();
    add(
      searchWords.text,
      texts.map(({ url, title, facts }) => option(url, title, joined(facts))),
    );
    if (options().length > 0) {
      const address = withState(form.action, { ...state, shown: RESULTS_A_PAGE });
      const everything = option(address, suggestWords.everything(shortened(text)));
      everything.id = `${list.id}-all`;
      list.append(everything);
    }
    open(box === document.activeElement);
    status.textContent = suggestWords.suggestions(options().length);
  }

  function forget(): void {
    turn++;
    clearTimeout(pause);
    list.replaceChildren();
    open(false);
    status.textContent = '';
  }

  function step(by: 1 | -1): void {
    const all = options();
    const from = list.hidden ? -1 : active();
    open(true);
    activate(all[by === 1 ? (from + 1) % all.length : (from > 0 ? from : all.length) - 1]);
  }

  box.addEventListener('input', () => {
    clearTimeout(pause);
    activate();
    if (box.value.trim() === '') forget();
    else pause = setTimeout(() => void answer(), TYPING_PAUSE);
  });

  /** What a key does; true if it does nothing else. */
  function press({ key, altKey }: KeyboardEvent): boolean {
    const opened = !list.hidden;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (altKey) open(key === 'ArrowDown');
        else step(key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'Escape':
        // An answer that is still on its way must not open the list again.
        turn++;
        if (opened) open(false);
        else {
          box.value = '';
          forget();
        }
        return true;
      case 'Enter':
        if (active() < 0) return false;
        options()[active()]?.click();
        return true;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        activate();
        return false;
      case 'Tab':
        // Before the focus moves on: a list that scrolls would take it.
        open(false);
        return false;
      default:
        return false;
    }
  }

  box.addEventListener('keydown', (event) => {
    if (!event.isComposing && press(event)) event.preventDefault();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) open(false);
  });
  // The box keeps the focus while an option is pressed.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', () => {
    open(false);
  });
  if (box.value.trim() !== '' && box === document.activeElement) void answer();
}

function option(url: string, title: string, facts = ''): HTMLElement {
  const element = link(url, make('span', 'name', title), ' ', make('span', 'hit-facts', facts));
  element.tabIndex = -1;
  set(element, { role: 'option', 'aria-selected': 'false' });
  return element;
}
