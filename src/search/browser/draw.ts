/** Results as elements. Every text is set as text: nothing that was found or typed is ever read as HTML. */
import { searchWords } from '../../i18n/search.ts';
import type { Result } from '../result.ts';

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

function link(title: string, url: string): HTMLAnchorElement {
  const element = make('a', '', title);
  element.href = url;
  return element;
}

/** One result as an item of the list. */
export function draw({ title, url, facts, excerpt, parts }: Result): HTMLLIElement {
  const item = make('li', '', make('h2', 'name', link(title, url)));
  if (facts.length > 0) item.append(make('p', 'hit-facts', facts.join(searchWords.separator)));
  item.append(
    make('p', 'hit-text', ...excerpt.map(({ text, marked }) => (marked ? make('mark', '', text) : text))),
  );
  if (parts.length > 0) {
    item.append(make('ul', 'hit-parts', ...parts.map((part) => make('li', '', link(part.title, part.url)))));
  }
  return item;
}
