/** The one status line of the search page: each state says so in words, also when parts of search are missing or broken. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { NAMES, SEARCH_SCRIPT } from '../../search/addresses.ts';
import { QUERY_LENGTH } from '../../search/ranking.ts';
import { useBrowser } from './fixture.ts';
import { answered, box, named, results, said, status } from './search-page.ts';

const withTab = useBrowser();

const NOT_HERE = { status: 404, body: 'Not here.' };

/** What the engine is made of, and what else it reads. */
const PARTS = [
  ['the engine', '**/pagefind/pagefind.js*'],
  ['the program of the engine', '**/pagefind/wasm*'],
  ['the entry file', '**/pagefind/pagefind-entry.json*'],
  ['the list of pages', '**/pagefind/*.pf_meta'],
  ['the words', '**/pagefind/index/**'],
  ['the texts', '**/pagefind/fragment/**'],
] as const;

/** Waits for the sentence about the text, asks again as the sentence says, and expects an answer. */
async function failsThenWorks(page: Page, mend: () => Promise<void>): Promise<void> {
  await said(page, 'the text could not be loaded. Check the connection and press Search to try again.');
  // What is known by name is there all the same.
  expect(await named(page).count()).toBeGreaterThan(0);
  expect(await results(page).count()).toBe(0);
  await mend();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await said(page, 'results for “almaty”');
}

describe('the status line', () => {
  test('says that nothing was found, and what else there is to do', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=жжжж');
      expect(await said(page, 'Nothing')).toContain('Nothing found for “жжжж”.');
      await answered(page);
      expect(await results(page).count()).toBe(0);
      await page.getByText('Fewer or other words may help').waitFor();
      expect(await page.getByRole('navigation', { name: 'Look through the record' }).isVisible()).toBe(true);
    });
  });

  test('says that an answer is on its way, while the names are there already', async () => {
    await withTab({}, async ({ page, open }) => {
      await page.route('**/pagefind/index/**', async (route) => {
        await new Promise((done) => setTimeout(done, 1500));
        await route.continue();
      });
      await open('/search/?q=almaty');
      await said(page, 'Searching…');
      expect(await named(page).count()).toBeGreaterThan(0);
      await said(page, 'results for “almaty”');
    });
  });

  test('asks for a second letter', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/');
      await box(page).fill('a');
      await said(page, 'One letter leads to half the record: type a second one to search the text too.');
      await box(page).fill('al');
      await said(page, /\d+ results? for “al”\./);
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

  test.each(['الاتجار بالبشر', '人口贩运', 'ადამიანები'])(
    'says which scripts the record has: %s',
    async (query) => {
      await withTab({}, async ({ page, open }) => {
        await open(`/search/?q=${encodeURIComponent(query)}`);
        await said(page, 'The record is in English; names are found in Russian and Kazakh too.');
      });
    },
  );
});

describe('if something is missing', () => {
  test.each(PARTS)(
    '%s: names are shown, the line says that the rest failed, the next try works',
    async (_what, files) => {
      await withTab({}, async ({ page, open }) => {
        await page.route(files, (route) => route.fulfill(NOT_HERE));
        await open('/search/?q=almaty');
        await failsThenWorks(page, () => page.unroute(files));
      });
    },
  );

  test.each(PARTS.slice(1))('%s, half-written: the same', async (_what, files) => {
    await withTab({}, async ({ page, open }) => {
      await page.route(files, async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
      });
      await open('/search/?q=almaty');
      await failsThenWorks(page, () => page.unroute(files));
    });
  });

  test('the index, since the site was built anew: the same', async () => {
    await withTab({}, async ({ page, open }) => {
      const other = (text: string): string => text.replaceAll(/en(-gb)?_[0-9a-f]+/g, 'en-gb_0123456789');
      await page.route('**/pagefind/pagefind-entry.json*', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: other(await response.text()) });
      });
      await open('/search/?q=almaty');
      await failsThenWorks(page, () => page.unroute('**/pagefind/pagefind-entry.json*'));
    });
  });

  test('the leave to run the engine’s program: names are shown', async () => {
    await withTab({}, async ({ page, open }) => {
      await page.route('**/search/*', async (route) => {
        const response = await route.fetch();
        const policy = response.headers()['content-security-policy']?.replace("'wasm-unsafe-eval'", '') ?? '';
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': policy },
        });
      });
      await open('/search/?q=almaty');
      await said(page, 'Only names and titles were searched');
      expect(await named(page).count()).toBeGreaterThan(0);
    });
  });

  test('the connection, once the page is there', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=almaty');
      await said(page, 'results for “almaty”');
      await page.context().setOffline(true);
      await box(page).fill('guidebook chapters');
      await said(page, 'could not be loaded. Check the connection and press Search to try again');
      await page.context().setOffline(false);
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await said(page, 'results for “guidebook chapters”');
    });
  });

  test('the names: the full text answers all the same', async () => {
    await withTab({}, async ({ page, open }) => {
      await page.route(`**${NAMES}`, (route) => route.fulfill(NOT_HERE));
      await open('/search/?q=almaty');
      await said(page, /\d+ results for “almaty”\./);
      expect(await named(page).count()).toBe(0);
      expect(await results(page).count()).toBe(10);
    });
  });

  test('names and index: it says that search could not be loaded', async () => {
    await withTab({}, async ({ page, open }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.route(`**${NAMES}`, (route) => route.abort());
      await open('/search/?q=almaty');
      await said(page, 'Search could not be loaded.');
      await answered(page);
      expect(await page.getByRole('navigation', { name: 'Look through the record' }).isVisible()).toBe(true);
    });
  });

  test('our own script: the page says so by itself', async () => {
    await withTab({}, async ({ page, open }) => {
      await page.route(`**${SEARCH_SCRIPT}`, (route) => route.fulfill(NOT_HERE));
      await open('/search/');
      await box(page).focus();
      await said(page, 'Search could not be loaded.');
    });
  });

  test('the offers for a search that finds nothing: it still says that nothing was found', async () => {
    await withTab({}, async ({ page, open }) => {
      await page.route('**/_astro/few.*.js', (route) => route.fulfill(NOT_HERE));
      await open('/search/?q=жжжж');
      await said(page, 'Nothing found for “жжжж”.');
    });
  });
});

describe('a reader who found nothing', () => {
  test('can tell the editors; the words go along only when the link is pressed', async () => {
    await withTab({}, async (tab) => {
      const { page, open } = tab;
      await page.context().route('https://github.com/**', (route) => route.fulfill({ body: 'The form.' }));
      await open('/search/?q=жжжж');
      await said(page, 'Nothing found');
      const link = page.getByRole('link', { name: 'Tell the editors' });
      await link.waitFor();
      expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).not.toContain('жжжж');
      expect(tab.requests.every((url) => url.startsWith(inject('site')))).toBe(true);
      await link.click();
      await page.waitForURL('https://github.com/**');
      const { pathname, searchParams } = new URL(page.url());
      expect(pathname).toMatch(/\/issues\/new$/);
      expect(searchParams.get('title')).toBe('Search finds nothing for “жжжж”');
    });
  });

  test('is offered other spellings, and what the best of them finds, said as such', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=shelteer+victms');
      await answered(page);
      const meant = page.locator('[data-meant] a').first();
      const spelling = await meant.innerText();
      expect(spelling).not.toBe('shelteer victms');
      expect(await box(page).inputValue()).toBe('shelteer victms');
      await page.getByRole('heading', { name: `Results for “${spelling}” instead` }).waitFor();
      expect(await page.locator('ol.hits[data-instead] > li').count()).toBeGreaterThan(0);
      await meant.click();
      await said(page, `for “${spelling}”.`);
      expect(await box(page).inputValue()).toBe(spelling);
      await page.goBack();
      await answered(page);
      expect(await box(page).inputValue()).toBe('shelteer victms');
      expect(await status(page).innerText()).not.toContain('results for');
    });
  });
});
