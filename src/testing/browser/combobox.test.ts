/**
 * The search box of every page but the search page suggests in place: the editable combobox of the ARIA Authoring
 * Practices, list autocomplete with manual selection (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NARROW, useBrowser, type Tab } from './fixture.ts';

const withTab = useBrowser();
const EVENT = '/events/2011/almaty-regional-workshop/';

const box = (page: Page): Locator => page.locator('header [data-search]');
const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Suggestions' });
const options = (page: Page): Locator => list(page).getByRole('option');
const active = (page: Page): Locator => list(page).locator('[aria-selected=true]');
const announced = (page: Page): Locator => page.locator('header [role=status]');

/** Types and waits for the whole answer. */
async function typed(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await announced(page)
    .filter({ hasText: /suggestion/ })
    .waitFor();
}

const withSuggestions = <T>(text: string, work: (tab: Tab) => Promise<T>): Promise<T> =>
  withTab({}, async (tab) => {
    await tab.open(EVENT);
    await typed(tab.page, text);
    return work(tab);
  });

describe('the box of a page', () => {
  test('is a plain box until it is touched, then a combobox that owns its list', async () => {
    await withTab({}, async ({ page, open }) => {
      await open(EVENT);
      expect(await box(page).getAttribute('role')).toBeNull();
      await box(page).focus();
      const combobox = page.getByRole('combobox', { name: 'Search the record' });
      await combobox.waitFor();
      expect(await combobox.getAttribute('aria-expanded')).toBe('false');
      expect(await combobox.getAttribute('aria-autocomplete')).toBe('list');
      await typed(page, 'almaty');
      expect(await combobox.getAttribute('aria-expanded')).toBe('true');
      expect(await combobox.getAttribute('aria-controls')).toBe(await list(page).getAttribute('id'));
    });
  });

  test('says how many suggestions there are, and that there are none', async () => {
    await withSuggestions('almaty', async ({ page }) => {
      const count = await options(page).count();
      expect(count).toBeGreaterThan(1);
      expect(await announced(page).innerText()).toBe(
        `${String(count)} suggestions. Use the arrow keys to choose.`,
      );
      await typed(page, 'жжжж');
      await announced(page).filter({ hasText: 'No suggestions.' }).waitFor();
      expect(await list(page).isVisible()).toBe(false);
      expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    });
  });

  test('suggests no page twice, and last the search for what was typed', async () => {
    await withSuggestions('seminar judges', async ({ page }) => {
      const links = await options(page).evaluateAll((all) =>
        all.map((a) => (a as HTMLAnchorElement).pathname),
      );
      expect(new Set(links).size).toBe(links.length);
      expect(await options(page).last().innerText()).toBe('All results for “seminar judges”');
      await options(page).last().click();
      await page.waitForURL(({ search }) => search === '?q=seminar+judges');
    });
  });

  test('moves nothing on the page', async () => {
    await withTab({ viewport: NARROW }, async ({ page, open }) => {
      await open(EVENT);
      const before = await page.locator('main').boundingBox();
      await typed(page, 'almaty');
      expect(await page.locator('main').boundingBox()).toEqual(before);
      const { x, width } = (await list(page).boundingBox()) ?? { x: -1, width: 0 };
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(NARROW.width);
    });
  });
});

describe('by keyboard', () => {
  test('arrows lead through the list and round, the focus stays in the box', async () => {
    await withSuggestions('almaty', async ({ page }) => {
      const count = await options(page).count();
      expect(await active(page).count()).toBe(0);
      await page.keyboard.press('ArrowDown');
      expect(await active(page).getAttribute('id')).toBe(await options(page).first().getAttribute('id'));
      expect(await box(page).getAttribute('aria-activedescendant')).toBe(
        await active(page).getAttribute('id'),
      );
      await page.keyboard.press('ArrowUp');
      expect(await active(page).getAttribute('id')).toBe(await options(page).last().getAttribute('id'));
      for (let times = 0; times < count; times++) await page.keyboard.press('ArrowDown');
      expect(await active(page).getAttribute('id')).toBe(await options(page).last().getAttribute('id'));
      expect(await page.locator('header [data-search]:focus').count()).toBe(1);
    });
  });

  test('Enter goes to what was chosen', async () => {
    await withSuggestions('almaty', async ({ page }) => {
      await page.keyboard.press('ArrowDown');
      const address = await active(page).getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${address ?? 'nowhere'}`);
    });
  });

  test('Enter without a choice goes to the search page', async () => {
    await withSuggestions('almaty', async ({ page }) => {
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=almaty');
    });
  });

  test('Escape closes the list, and empties the box when pressed again', async () => {
    await withSuggestions('almaty', async ({ page }) => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await list(page).isVisible()).toBe(false);
      expect(await box(page).inputValue()).toBe('almaty');
      expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('Escape');
      expect(await box(page).inputValue()).toBe('');
    });
  });

  test('an arrow opens a closed list again, with Alt without choosing', async () => {
    await withSuggestions('almaty', async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Alt+ArrowDown');
      expect(await list(page).isVisible()).toBe(true);
      expect(await active(page).count()).toBe(0);
      await page.keyboard.press('Alt+ArrowUp');
      expect(await list(page).isVisible()).toBe(false);
      await page.keyboard.press('ArrowUp');
      expect(await active(page).getAttribute('id')).toBe(await options(page).last().getAttribute('id'));
    });
  });

  test.each(['Home', 'End', 'ArrowLeft', 'ArrowRight'])('%s leads back into the text', async (key) => {
    await withSuggestions('almaty', async ({ page }) => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press(key);
      expect(await active(page).count()).toBe(0);
      expect(await list(page).isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=almaty');
    });
  });

  test('typing on gives up the choice', async () => {
    await withSuggestions('almat', async ({ page }) => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
      await page.keyboard.type('y');
      expect(await box(page).inputValue()).toBe('almaty');
      expect(await active(page).count()).toBe(0);
    });
  });

  test('Tab closes the list and goes on', async () => {
    await withSuggestions('almaty', async ({ page }) => {
      await page.keyboard.press('Tab');
      expect(await list(page).isVisible()).toBe(false);
      expect(await page.locator('header button:focus').count()).toBe(1);
    });
  });

  test('an answer that comes after Escape leaves the list closed', async () => {
    await withTab({}, async ({ page, open }) => {
      await open(EVENT);
      await typed(page, 'almaty');
      await page.route('**/pagefind/fragment/**', async (route) => {
        await new Promise((done) => setTimeout(done, 600));
        await route.continue();
      });
      await box(page).fill('vienna');
      await page.waitForTimeout(200);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(900);
      expect(await list(page).isVisible()).toBe(false);
    });
  });
});

describe('by mouse and finger', () => {
  test('a press goes to the page; the box keeps the focus until then', async () => {
    await withTab({ hasTouch: true }, async ({ page, open }) => {
      await open(EVENT);
      await typed(page, 'almaty');
      const address = await options(page).first().getAttribute('href');
      await options(page).first().tap();
      await page.waitForURL(`**${address ?? 'nowhere'}`);
      await page.goBack();
      expect(await list(page).isVisible()).toBe(false);
    });
  });

  test('a press elsewhere closes the list', async () => {
    await withSuggestions('almaty', async ({ page }) => {
      await page.mouse.click(5, 700);
      expect(await list(page).isVisible()).toBe(false);
    });
  });
});

test('if nothing can be loaded, Enter still goes to the search page', async () => {
  await withTab({}, async ({ page, open }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await open(EVENT);
    await box(page).fill('almaty');
    await page.waitForTimeout(400);
    await box(page).press('Enter');
    await page.waitForURL('**/search/?q=almaty');
    await page.locator('[data-search-page] [role=status]', { hasText: 'could not be loaded' }).waitFor();
  });
});
