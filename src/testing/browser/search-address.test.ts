/** All of a search stands in the address: it can be shared, and Back and Forward lead through it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { RESULTS_A_PAGE } from '../../search/ranking.ts';
import { useBrowser } from './fixture.ts';
import { answered, box, chips, firstLink, group, openFilters, order, results, said } from './search-page.ts';

const withTab = useBrowser();

const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const shown = async (page: Page) => (await results(page).locator('.name').allInnerTexts()).join('\n');

test('an address leads to the same search, whoever opens it', async () => {
  const address = '/search/?q=seminar&kind=events&country=KZ&country=TJ&sort=newest&shown=20';
  const first = await withTab({}, async ({ page, open }) => {
    await open('/search/');
    await box(page).fill('seminar');
    await answered(page);
    await openFilters(page);
    for (const [name, value] of [
      ['kind', 'Event'],
      ['country', 'Tajikistan'],
      ['country', 'Kazakhstan'],
    ] as const) {
      await openFilters(page, name);
      await group(page, name).getByRole('checkbox', { name: value }).check();
      await answered(page);
    }
    await order(page).selectOption('Newest first');
    await answered(page);
    await page.getByRole('button', { name: 'Show more results' }).click();
    await answered(page);
    expect(`${new URL(page.url()).pathname}${search(page)}`).toBe(address);
    return shown(page);
  });
  await withTab({}, async ({ page, open }) => {
    await open(address);
    await answered(page);
    expect(await shown(page)).toBe(first);
    expect(await box(page).inputValue()).toBe('seminar');
    expect(await order(page).inputValue()).toBe('newest');
    expect(await chips(page).count()).toBe(3);
    expect(await results(page).count()).toBe(2 * RESULTS_A_PAGE);
  });
});

test('parameters that are not ours are kept, and so is the fragment', async () => {
  await withTab({}, async ({ page, open }) => {
    await open('/search/?from=a%20partner&q=workshop#browse');
    await answered(page);
    await order(page).selectOption('Newest first');
    await answered(page);
    expect(search(page) + new URL(page.url()).hash).toBe('?q=workshop&sort=newest&from=a+partner#browse');
  });
});

describe('Back', () => {
  test('leads from a result to the results, as many as were shown', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=trafficking');
      await answered(page);
      await page.getByRole('button', { name: 'Show more results' }).click();
      await answered(page);
      const before = await shown(page);
      await results(page).last().locator('.name a').click();
      await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
      await page.goBack();
      await answered(page);
      expect(await shown(page)).toBe(before);
    });
  });

  test('leads from one choice to the one before, and Forward again', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=seminar');
      await answered(page);
      await openFilters(page, 'kind');
      await group(page, 'kind').getByRole('checkbox', { name: 'Event' }).check();
      await answered(page);
      await order(page).selectOption('Oldest first');
      await answered(page);
      const last = await shown(page);
      await page.goBack();
      await answered(page);
      expect(search(page)).toBe('?q=seminar&kind=events');
      expect(await order(page).inputValue()).toBe('relevance');
      expect(await chips(page).count()).toBe(1);
      await page.goBack();
      await answered(page);
      expect(search(page)).toBe('?q=seminar');
      expect(await group(page, 'kind').locator('input:checked').count()).toBe(0);
      await page.goForward();
      await page.goForward();
      await answered(page);
      expect(search(page)).toBe('?q=seminar&kind=events&sort=oldest');
      expect(await shown(page)).toBe(last);
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

  test('does not lead to the same search twice', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/events/');
      await open('/search/?q=a%20workshop');
      await answered(page);
      for (let times = 0; times < 3; times++) await box(page).press('Enter');
      await answered(page);
      await page.goBack();
      await page.waitForURL('**/events/');
    });
  });

  test('after a skip link changes nothing', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=almaty');
      await answered(page);
      const before = await firstLink(page).evaluateHandle((element) => element);
      await page.locator('.skip').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**#main');
      await page.goBack();
      expect(await before.evaluate((element) => element.isConnected)).toBe(true);
    });
  });
});
