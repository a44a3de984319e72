/** The search box of any page, the script behind it, and the way back. */
import { describe, expect, inject, test } from 'vitest';
import { SEARCH_SCRIPT } from '../../search/addresses.ts';
import { useBrowser } from './fixture.ts';
import { box, firstLink, said, scripts } from './search-page.ts';

const withTab = useBrowser();
const EVENT = '/events/2011/almaty-regional-workshop/';

describe('the box', () => {
  test('takes the cursor at a slash, but not while the reader types', async () => {
    await withTab({}, async ({ page, open }) => {
      await open(EVENT);
      await page.keyboard.press('/');
      expect(await page.locator('header [data-search]:focus').count()).toBe(1);
      await page.keyboard.type('a/b');
      expect(await page.locator('header [data-search]').inputValue()).toBe('a/b');
    });
  });

  test('does not take it when a key is held', async () => {
    await withTab({}, async ({ page, open }) => {
      await open(EVENT);
      await page.keyboard.press('Control+/');
      expect(await page.locator('[data-search]:focus').count()).toBe(0);
    });
  });

  test('loads the script at the first touch, not before, and makes the engine ready', async () => {
    await withTab({}, async (tab) => {
      await tab.open(EVENT);
      await tab.page.waitForLoadState('networkidle');
      expect(scripts(tab)).toEqual([]);
      await tab.page.locator('header [data-search]').focus();
      const paths = () => scripts(tab);
      await expect.poll(paths).toContain('/pagefind/pagefind.js');
      await expect.poll(() => paths().some((path) => path.startsWith('/pagefind/wasm'))).toBe(true);
      expect(paths()[0]).toBe(SEARCH_SCRIPT);
    });
  });

  test('keeps what was typed before the script came', async () => {
    await withTab({}, async ({ page, open }) => {
      await page.route(`**${SEARCH_SCRIPT}`, async (route) => {
        await new Promise((done) => setTimeout(done, 800));
        await route.continue();
      });
      await open('/search/');
      await box(page).pressSequentially('vienna');
      await said(page, 'for “vienna”');
      expect(await box(page).inputValue()).toBe('vienna');
    });
  });
});

test('the published script says nothing that is for editors', async () => {
  const script = await (await fetch(new URL(SEARCH_SCRIPT, inject('site')))).text();
  expect(script).not.toMatch(/npm run|built\.json/);
});

describe('Back', () => {
  test('leads from a result to the results', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/');
      await box(page).fill('akimat');
      await said(page, 'for “akimat”');
      await firstLink(page).click();
      await page.waitForURL('**/glossary/akimat/');
      await page.goBack();
      await said(page, 'for “akimat”');
      expect(await box(page).inputValue()).toBe('akimat');
    });
  });

  test('leads from one query to the one before', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=almaty');
      await said(page, 'for “almaty”');
      await box(page).fill('vienna');
      await said(page, 'for “vienna”');
      await page.goBack();
      await said(page, 'for “almaty”');
      expect(await box(page).inputValue()).toBe('almaty');
      await page.goForward();
      await said(page, 'for “vienna”');
    });
  });

  test('leads past the letters of a query that was never finished', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/events/');
      await open('/search/');
      await box(page).pressSequentially('almaty', { delay: 200 });
      await said(page, 'for “almaty”');
      await page.goBack();
      await page.waitForURL('**/events/');
    });
  });
});
