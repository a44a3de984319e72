/** What a reader is shown for many queries, typed one after the other into the box of the search page. */
import type { Page } from 'playwright-core';

/** How long one answer may take before the test gives up, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Runs in the browser. The answer is complete when the status line speaks of the query and promises nothing more: what
 * is still to come ends in an ellipsis there.
 */
async function ask({ queries, most, patience }: { queries: readonly string[]; most: number; patience: number }) {
  const part = document.querySelector('[data-search-page]');
  const box = part?.querySelector<HTMLInputElement>('[data-search]');
  const status = part?.querySelector('[role=status]');
  if (!part || !box || !status) throw new Error('This is not the search page.');

  // A query may hold an ellipsis itself.
  const complete = (query: string): boolean => {
    const quoted = `“${query}”`;
    const said = status.textContent;
    return said.includes(quoted) && !said.replace(quoted, '').includes('…');
  };
  const answered = (query: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        watch.disconnect();
        reject(new Error(`No answer for “${query}”; the status line says: ${status.textContent}`));
      }, patience);
      const look = () => {
        if (!complete(query)) return;
        watch.disconnect();
        clearTimeout(timer);
        // What is drawn together with the status line may come right after it.
        requestAnimationFrame(() => {
          resolve();
        });
      };
      const watch = new MutationObserver(look);
      watch.observe(status, { childList: true, characterData: true, subtree: true });
      look();
    });

  // Search is loaded when its box is touched, as by a reader.
  box.focus();
  const answers: string[][] = [];
  for (const query of queries) {
    box.value = query;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await answered(query);
    const links = part.querySelectorAll<HTMLAnchorElement>('[data-names] a, ol.hits > li h2 a');
    answers.push([...new Set(Array.from(links, ({ pathname }) => pathname))].slice(0, most));
  }
  return answers;
}

/**
 * Types queries into the box of the search page that a tab shows, and waits for each answer to be complete.
 * @param most how many links to give back a query
 * @returns for each query the paths that the links lead to, in the order in which a reader meets them, each once
 * @throws if an answer does not come, with what the page said instead
 */
export const firstLinks = (page: Page, queries: readonly string[], most: number): Promise<string[][]> =>
  page.evaluate(ask, { queries, most, patience: PATIENCE });
