/** Results as elements. Every text is set as text: nothing that was found or typed is ever read as HTML. */
import { searchWords } from '../../i18n/search.ts';
import type { Result } from '../result.ts';
import type { NameHit } from './names.ts';

/** A part that the page is built with, so it is there. */
export const partOf = (whole: ParentNode, selector: string): HTMLElement =>
  whole.querySelector(selector) as HTMLElement;

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

export function link(url: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const element = make('a', '', ...children);
  element.href = url;
  return element;
}

export function set(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** Facts in one line. */
export const joined = (facts: readonly (string | undefined)[]): string =>
  facts.filter((fact) => fact !== undefined).join(searchWords.separator);

/** What is said of a page found by its name. */
export const factsOf = ({ kind, facts }: NameHit): string => joined([kind, facts]);

/** A page found by its name, as an item of the list. */
export const drawName = (hit: NameHit): HTMLLIElement =>
  make('li', '', make('h3', 'name', link(hit.url, hit.title)), make('p', 'hit-facts', factsOf(hit)));

/** A page found by its text, as an item of the list. */
export function draw({ title, url, facts, excerpt, parts }: Result): HTMLLIElement {
  const item = make('li', '', make('h3', 'name', link(url, title)));
  if (facts.length > 0) item.append(make('p', 'hit-facts', joined(facts)));
  item.append(
    make('p', 'hit-text', ...excerpt.map(({ text, marked }) => (marked ? make('mark', '', text) : text))),
  );
  if (parts.length > 0) {
    item.append(make('ul', 'hit-parts', ...parts.map((part) => make('li', '', link(part.url, part.title)))));
  }
  return item;
}
