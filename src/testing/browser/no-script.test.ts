/** With JavaScript off every page says the same, and the search page says what to do instead. */
import { afterAll, describe, expect, test } from 'vitest';
import { record } from '../metrics.ts';
import { PAGE_TYPES } from '../site.ts';
import { useBrowser } from './fixture.ts';

const withTab = useBrowser();
const OFF = { javaScriptEnabled: false };
let usable = 0;

const read = (address: string, javaScriptEnabled: boolean): Promise<string> =>
  withTab({ javaScriptEnabled }, async ({ page, open }) => {
    await open(address);
    // What only a script could do is not offered without one.
    await page.locator('[data-copy]').evaluateAll((buttons) => {
      for (const button of buttons) button.remove();
    });
    return page.locator('main').innerText();
  });

describe('every kind of page', () => {
  test.each(PAGE_TYPES.filter(([kind]) => kind !== 'search'))('%s: %s', async (_kind, address) => {
    const without = await read(address, false);
    expect(without.length).toBeGreaterThan(80);
    expect(without).toBe(await read(address, true));
    usable++;
  });

  test('search: says that it needs JavaScript, and offers the lists', async () => {
    await withTab(OFF, async ({ page, open }) => {
      await open('/search/?q=almaty');
      expect(await page.locator('main').innerText()).toContain('JavaScript');
      for (const list of ['events', 'organisations', 'places', 'topics', 'people', 'guidebook']) {
        expect(await page.locator(`main a[href="/${list}/"]`).first().isVisible(), list).toBe(true);
      }
    });
    usable++;
  });

  test('the search box of any page leads to the search page', async () => {
    await withTab(OFF, async ({ page, open }) => {
      await open('/events/');
      await page.locator('header input[type=search]').fill('almaty');
      await page.locator('header input[type=search]').press('Enter');
      await page.waitForURL('**/search/?q=almaty');
    });
  });
});

afterAll(() => {
  const all = PAGE_TYPES.length;
  record(
    'Kinds of page usable with JavaScript off',
    `${String(usable)} of ${String(all)}`,
    '',
    'all',
    usable === all,
  );
});
