/** The script of search: answers on the search page, and suggests on every other. */
import { suggest } from './combobox.ts';
import { warm } from './engine.ts';
import { takeOver } from './page.ts';

// For the tests, which ask the very search that readers use.
export { read } from './engine.ts';
export { counts, find } from './find.ts';
export { labels, names } from './names.ts';

function begin(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  warm();
  if (page) takeOver(page);
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-search]')) {
    if (!page?.contains(box)) suggest(box);
  }
  if (import.meta.env.DEV) void import('./dev-note.ts').then(({ noteAge }) => noteAge(page));
}

// The script can come before the page is read to its end: it is asked for in the head.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
