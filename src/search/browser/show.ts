/** Shows a reply on the search page: names, lists of pages, the one status line. */
import { searchWords, type statusWords } from '../../i18n/search.ts';
import { resultOf, type FoundPage } from '../result.ts';
import { searchable, shortened, type State } from '../state.ts';
import { isShort, type Reply } from './answer.ts';
import { draw, drawName, make, partOf } from './draw.ts';
import type { NameHit } from './names.ts';

/** A list under a heading, which is seen only if the reader has to tell it from another list. */
function drawList(title: string, seen: boolean, items: readonly HTMLElement[], mark: string): HTMLElement {
  const list = make('ol', 'hits', ...items);
  list.dataset[mark] = '';
  return make('section', '', make('h2', seen ? 'over' : 'unseen', title), list);
}

/** @param page the element with `data-search-page` */
export function shower(page: HTMLElement) {
  const namesList = partOf(page, '[data-names]');
  const status = partOf(page, '[data-failed]');
  const texts = partOf(page, '[data-texts]');
  const more = partOf(page, '[data-more]');
  /** The list of texts of an answer of which others are still on their way. */
  let growing: HTMLElement | undefined;

  const say = (...sentences: (string | false | undefined)[]): void => {
    status.textContent = sentences.filter(Boolean).join(' ');
  };

  /** A sentence of the status line that needs no other word. */
  const sentence = (name: keyof typeof statusWords) => status.dataset[name];

  function showNames(named: readonly NameHit[]): void {
    growing = undefined;
    namesList.replaceChildren(...named.map(drawName));
    partOf(page, '[data-named]').hidden = named.length === 0;
  }

  /** Adds a text to those of this answer, the first in place of what stands below the names. */
  function showText(found: FoundPage): void {
    if (!growing) {
      clear();
      growing = drawList(searchWords.text, namesList.childElementCount > 0, [], 'text');
      texts.append(growing);
    }
    growing.lastElementChild?.append(draw(resultOf(found)));
  }

  /** Takes away what stands below the names. */
  function clear(): void {
    growing = undefined;
    texts.replaceChildren();
    for (const each of page.querySelectorAll<HTMLElement>('[data-below]')) each.hidden = true;
  }

  /** @param notes said before anything else */
  function show(state: State, reply: Reply, notes: readonly (string | undefined)[]): void {
    const { named, passing, total, whole, pages, lacking, few } = reply;
    const drawn = (found: readonly FoundPage[] = []) => found.map((page) => draw(resultOf(page)));
    const shownBelow = new Set(pages.map(({ url }) => url));
    const { text, cut } = searchable(state.text);
    const texted = growing;
    if (!texted) clear();
    for (const [title, seen, found, mark] of [
      [searchWords.text, named.length > 0, texted ? [] : drawn(pages), 'text'],
      [few?.title ?? '', true, drawn(few?.instead), 'instead'],
      [searchWords.passing, true, passing.filter(({ url }) => !shownBelow.has(url)).map(drawName), 'passing'],
      [searchWords.lacking, true, drawn(lacking), 'lacking'],
    ] as const) {
      if (found.length > 0) texts.append(drawList(title, seen, found, mark));
    }
    more.hidden = total <= state.shown;
    say(
      ...notes,
      isShort(state) ? sentence('short') : found(reply, shortened(text.replaceAll('"', ''))),
      whole > state.shown && searchWords.shown(state.shown),
      whole > 0 && lacking.length > 0 && sentence('others'),
      few?.show(page, state),
      cut && sentence('cut'),
    );
  }

  return { say, sentence, showNames, showText, show, clear };
}

function found({ named, total, whole }: Reply, query: string): string {
  if (whole > 0) return searchWords.found(whole, query);
  if (total > 0) return searchWords.noneWhole(query);
  return named.length > 0 ? searchWords.onlyNames(query) : searchWords.none(query);
}
