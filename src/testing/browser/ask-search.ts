/** What readers are shown for many queries, each typed into the box of the search page. */
import type { Page } from 'playwright-core';
import type { useBrowser } from './fixture.ts';

/** So many tabs ask side by side, since much of an answer's time is the pause that waits for the next keystroke. */
const TABS = 4;

/** How long one answer may take before the test gives up, in milliseconds. */
const PATIENCE = 10_000;

interface Task {
  queries: readonly string[];
  most: number;
  patience: number;
}

/** Runs in the browser, on a search page that has answered once. It is busy from the keystroke to the whole answer. */
async function ask({ queries, most, patience }: Task): Promise<string[][]> {
  const part = document.querySelector('[data-search-page]');
  const box = part?.querySelector<HTMLInputElement>('input[data-search]');
  if (!part || !box) throw new Error('This is not the search page.');

  const type = (query: string): Promise<void> =>
    new Promise((resolve, reject) => {
      box.value = query;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const isBusy = () => part.hasAttribute('data-busy');
      if (!isBusy()) {
        reject(new Error(`Typing “${query}” did not start a search.`));
        return;
      }
      const watch = new MutationObserver(() => {
        if (isBusy()) return;
        watch.disconnect();
        clearTimeout(timer);
        resolve();
      });
      const timer = setTimeout(() => {
        watch.disconnect();
        reject(new Error(`The answer to “${query}” did not become complete.`));
      }, patience);
      watch.observe(part, { attributeFilter: ['data-busy'] });
    });

  const answers: string[][] = [];
  for (const query of queries) {
    await type(query);
    const links = part.querySelectorAll<HTMLAnchorElement>('[data-names] .name a, ol.hits > li .name a');
    const paths = Array.from(links)
      .filter((link) => link.checkVisibility())
      .map(({ pathname }) => pathname);
    answers.push([...new Set(paths)].slice(0, most));
  }
  return answers;
}

async function askIn(page: Page, queries: readonly string[], most: number): Promise<string[][]> {
  await page.locator('[data-search-page] [role=status]').filter({ hasText: /\S/ }).waitFor();
  return page.evaluate(ask, { queries, most, patience: PATIENCE });
}

/**
 * Types queries into the search page and waits for each answer to be complete.
 * @param most how many links to give back a query
 * @returns for each query the paths that the links lead to, in the order in which a reader meets them, each once:
 * names, full text, and what is shown for a correction where nothing was found
 * @throws if an answer does not come
 */
export async function firstLinks(
  withTab: ReturnType<typeof useBrowser>,
  queries: readonly string[],
  most: number,
): Promise<string[][]> {
  const size = Math.ceil(queries.length / TABS);
  const parts = Array.from({ length: TABS }, (_, tab) => queries.slice(tab * size, (tab + 1) * size));
  const answers = await Promise.all(
    parts.map((part) =>
      withTab({}, async ({ page, open }) => {
        await open('/search/?q=osce');
        return askIn(page, part, most);
      }),
    ),
  );
  return answers.flat();
}
