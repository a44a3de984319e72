/** The search box of any page, and the script behind it. */
import { describe, expect, inject, test } from 'vitest';
import { SEARCH_SCRIPT } from '../../search/addresses.ts';
import { useBrowser } from './fixture.ts';
import { box, said, scripts } from './search-page.ts';

const withTab = useBrowser();
const EVENT = '/events/2011/almaty-regional-workshop/';

describe('the box', () => {
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
