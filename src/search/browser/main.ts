/** The script of search: answers on the search page, and suggests on every other. */
import { warm } from './engine.ts';
import { fullText } from './find.ts';
import { takeOver } from './page.ts';

// For the tests, which ask the very search that readers use.
export { read } from './engine.ts';
export { find } from './find.ts';

function begin(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  warm();
  // A failure shows when a search is made.
  fullText().catch(() => undefined);
  if (page) takeOver(page);
  else void suggestEverywhere();
  if (import.meta.env.DEV) void import('./dev-note.ts').then(({ noteAge }) => noteAge(page));
}

/** On other pages; the search page has no need of that part. Without it the box is what it was: a plain form. */
async function suggestEverywhere(): Promise<void> {
  const part = await import('./combobox.ts').catch(() => undefined);
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-search]')) part?.suggest(box);
}

// The script can come before the page is read to its end: it is asked for in the head.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
