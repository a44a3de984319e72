/** The one status line of the search page: each state says so in words. */
import { describe, expect, test } from 'vitest';
import { SEARCH_SCRIPT } from '../../search/addresses.ts';
import { QUERY_LENGTH } from '../../search/ranking.ts';
import { useBrowser } from './fixture.ts';
import { box, results, said } from './search-page.ts';

const withTab = useBrowser();

describe('the status line', () => {
  test('says that nothing was found', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=жжжж');
      expect(await said(page, 'Nothing')).toContain('Nothing found for “жжжж”.');
      expect(await results(page).count()).toBe(0);
    });
  });

  test('says that an answer is on its way', async () => {
    await withTab({}, async ({ page, open }) => {
      await page.route('**/pagefind/wasm*', async (route) => {
        await new Promise((done) => setTimeout(done, 1500));
        await route.continue();
      });
      await open('/search/?q=almaty');
      await said(page, 'Searching…');
      await said(page, 'results for “almaty”');
    });
  });

  test('says that only the start of a long query was searched for', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/');
      await box(page).fill('almaty '.repeat(1500).slice(0, 10_000));
      expect(await said(page, 'characters')).toContain(
        `Only the first ${String(QUERY_LENGTH)} characters were searched for.`,
      );
      expect(page.url().length).toBeLessThan(QUERY_LENGTH + 100);
    });
  });

  test.each([
    ['the engine', '**/pagefind/pagefind.js*'],
    ['the program of the engine', '**/pagefind/wasm*'],
    ['the entry file', '**/pagefind/pagefind-entry.json*'],
    ['the list of pages', '**/pagefind/*.pf_meta'],
    ['the words', '**/pagefind/index/**'],
    ['the texts', '**/pagefind/fragment/**'],
  ])('says that search failed, if %s cannot be read, and the next try works', async (_what, files) => {
    await withTab({}, async ({ page, open }) => {
      await page.route(files, (route) => route.fulfill({ status: 404, body: 'Not here.' }));
      await open('/search/?q=almaty');
      await said(page, 'Search could not be loaded.');
      expect(await results(page).count()).toBe(0);
      await page.unroute(files);
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await said(page, 'results for “almaty”');
    });
  });

  test('says so too if our own script cannot be loaded', async () => {
    await withTab({}, async ({ page, open }) => {
      await page.route(`**${SEARCH_SCRIPT}`, (route) => route.fulfill({ status: 404, body: 'Not here.' }));
      await open('/search/');
      await box(page).focus();
      await said(page, 'Search could not be loaded.');
    });
  });
});
