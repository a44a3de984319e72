/** The filters in use, each a button that takes it away. */
import { filterWords } from '../../i18n/search-filters.ts';
import type { FilterName, Filters } from '../filters.ts';
import { choices } from '../state.ts';
import { make } from './draw.ts';

function button(className: string, words: string, name: string, press: () => void): HTMLButtonElement {
  const element = make('button', className, words);
  element.type = 'button';
  element.ariaLabel = name;
  element.addEventListener('click', press);
  return element;
}

/**
 * Draws the buttons anew. A button that had the focus passes it on to its neighbour.
 * @param spoken gives the words for a filter and its value
 * @param last gets the focus if no button is left
 * @param remove takes one filter away, or all of them
 */
export function drawChips(
  list: HTMLElement,
  filters: Filters,
  spoken: (name: FilterName, value: string) => string,
  last: HTMLElement,
  remove: (name?: FilterName, value?: string) => void,
): void {
  const chips = choices(filters).map(([name, value]) => {
    const words = spoken(name, value);
    return button('chip', words, filterWords.remove(words), () => {
      remove(name, value);
    });
  });
  const clear = button('chip-clear', filterWords.clear, filterWords.clear, () => {
    remove();
  });
  const focused = [...list.querySelectorAll('button')].findIndex((chip) => chip === document.activeElement);
  list.hidden = chips.length === 0;
  list.replaceChildren(...(list.hidden ? [] : [...chips, clear]).map((chip) => make('li', '', chip)));
  if (focused >= 0) (chips[Math.min(focused, chips.length - 1)] ?? last).focus();
}
