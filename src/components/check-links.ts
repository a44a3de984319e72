/** Answers the form of LinkChecker.astro, in the browser, from one published file; what was pasted stays here. */
import { linksIn, lookUp, type Verdict } from '../exports/links/look-up.ts';
import type { PublishedLinks } from '../exports/links/published.ts';
import { linkWords } from '../i18n/links.ts';

let published: Promise<PublishedLinks> | undefined;

async function load(list: string): Promise<PublishedLinks> {
  const response = await fetch(list);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as PublishedLinks;
}

/**
 * Checks what stands in the form's field whenever the form is sent, and shows the answers in its output.
 * @param list the address of the published file
 */
export function checkLinks(form: HTMLFormElement, list: string): void {
  const field = form.querySelector('textarea');
  const output = form.querySelector('output');
  if (!field || !output) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    published ??= load(list);
    published.then(
      (file) => {
        output.replaceChildren(...answers(field.value, file));
      },
      () => {
        published = undefined;
        output.textContent = linkWords.failed;
      },
    );
  });
}

function answers(text: string, file: PublishedLinks): (Node | string)[] {
  const links = linksIn(text);
  if (links.length === 0) return [linkWords.none];
  const list = element('ul', ...links.map((link) => answer(link, lookUp(link, file))));
  return [element('p', linkWords.found(links.length)), list];
}

function answer(link: string, verdict: Verdict): HTMLElement {
  const item = element('li', element('code', link), ' ', element('b', linkWords.state[verdict.state]));
  item.dataset.state = verdict.state;
  if ('reason' in verdict) item.append(' ', verdict.reason);
  if ('to' in verdict) {
    const target = element('a', verdict.to);
    target.href = verdict.to;
    item.append(' ', target);
  }
  return item;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
