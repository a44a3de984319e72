/** Filters and order: they narrow, they count, and they can be taken away one by one or all at once. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NARROW, WIDE, useBrowser, type Tab } from './fixture.ts';
import {
  answered,
  box,
  chips,
  filters,
  group,
  openFilters,
  order,
  results,
  said,
  status,
} from './search-page.ts';

const withTab = useBrowser();

/** The number of results that the status line names. */
const total = async (page: Page): Promise<number> =>
  Number(/(\d+) results?/.exec(await status(page).innerText())?.[1]);

const tick = (page: Page, name: string, value: string) =>
  group(page, name).locator('label', { hasText: value });

const focusedName = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

const filterFiles = ({ requests }: Tab): string[] =>
  requests.filter((url) => url.includes('/pagefind/filter/'));

describe('the panel', () => {
  test('loads the filters when it is opened, not before', async () => {
    await withTab({}, async (tab) => {
      await tab.open('/search/?q=workshop');
      await answered(tab.page);
      expect(filterFiles(tab)).toEqual([]);
      await openFilters(tab.page);
      expect(filterFiles(tab).length).toBeGreaterThan(0);
    });
  });

  test('is closed at first on a phone, and open on a wide screen if the address has filters', async () => {
    await withTab({ viewport: NARROW }, async ({ page, open }) => {
      await open('/search/?q=workshop&country=KZ');
      await answered(page);
      expect(await filters(page).getAttribute('open')).toBeNull();
    });
    await withTab({ viewport: WIDE }, async ({ page, open }) => {
      await open('/search/?q=workshop&country=KZ');
      await group(page, 'kind').waitFor();
      await open('/search/?q=workshop');
      await answered(page);
      expect(await filters(page).getAttribute('open')).toBeNull();
    });
  });

  test('says how many results a value gives, and a tick gives so many', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=workshop');
      await answered(page);
      await openFilters(page, 'event-kind');
      const before = await total(page);
      const label = group(page, 'event-kind').locator('label').first();
      const promised = Number(await label.locator('.count').innerText());
      await label.click();
      await answered(page);
      expect(await total(page)).toBe(promised);
      expect(promised).toBeLessThan(before);
      expect(await results(page).count()).toBe(Math.min(promised, 10));
    });
  });

  test('counts a group without its own choice, and shows what the others leave', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=workshop');
      await answered(page);
      await openFilters(page, 'event-kind');
      const count = (index: number) =>
        group(page, 'event-kind').locator('label').nth(index).locator('.count').innerText();
      const [first, second] = [Number(await count(0)), Number(await count(1))];
      await group(page, 'event-kind').locator('label').nth(0).click();
      await answered(page);
      expect(Number(await count(1))).toBe(second);
      await group(page, 'event-kind').locator('label').nth(1).click();
      await answered(page);
      // Any of the values inside one filter: an event has one kind.
      expect(await total(page)).toBe(first + second);
      // An event is nothing else: a kind of page that would give nothing cannot be chosen.
      await openFilters(page, 'kind');
      const other = group(page, 'kind').locator('label:has(:disabled)').first();
      expect(await other.locator('.count').innerText()).toBe('0');
    });
  });

  test('narrows from group to group', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?kind=events');
      await answered(page);
      const events = await total(page);
      await openFilters(page, 'country');
      await group(page, 'country').locator('label').first().click();
      await answered(page);
      const there = await total(page);
      expect(there).toBeLessThan(events);
      expect(there).toBeGreaterThan(0);
      expect(await chips(page).count()).toBe(2);
    });
  });

  test('shows the years of a decade under it, once it is chosen', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?kind=events');
      await answered(page);
      await openFilters(page, 'decade');
      const years = page.getByRole('group', { name: '2010s' });
      expect(await years.isVisible()).toBe(false);
      await tick(page, 'decade', '2010s').first().click();
      await answered(page);
      const decade = await total(page);
      const year = years.locator('label', { hasText: '2011' });
      const promised = Number(await year.locator('.count').innerText());
      await year.click();
      await answered(page);
      expect(await total(page)).toBe(promised);
      expect(promised).toBeLessThan(decade);
      expect(new URL(page.url()).search).toBe('?kind=events&decade=2010s&year=2011');
    });
  });

  test('shows the first of a long group, and all of it in order of the alphabet when asked', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/');
      await openFilters(page, 'organisation');
      const seen = group(page, 'organisation').locator('label:visible');
      expect(await seen.count()).toBe(8);
      const button = group(page, 'organisation').getByRole('button');
      const all = Number(/Show all (\d+)/.exec(await button.innerText())?.[1]);
      await button.click();
      expect(await seen.count()).toBe(all);
      expect(await seen.first().locator(':focus').count()).toBe(1);
      const names = await seen.locator('span:not(.count)').allInnerTexts();
      expect(names).toEqual([...names].sort((one, two) => one.localeCompare(two)));
    });
  });

  test('can be used by keyboard alone, and the focus stays on the tick', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/');
      await order(page).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await group(page, 'kind').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await answered(page);
      expect(await chips(page).count()).toBe(1);
      expect(await group(page, 'kind').locator('input:checked:focus').count()).toBe(1);
      await page.keyboard.press('Space');
      await answered(page);
      expect(await chips(page).count()).toBe(0);
      expect(await group(page, 'kind').locator('input:focus').count()).toBe(1);
    });
  });

  test('on a phone ends in a button that leads back to the results', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=workshop');
      await openFilters(page);
      await page.getByRole('button', { name: 'See the results' }).click();
      expect(await filters(page).getAttribute('open')).toBeNull();
      expect(await filters(page).locator('summary:focus').count()).toBe(1);
    });
  });

  test('says so if the filters cannot be loaded, and loads them the next time', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=workshop');
      await answered(page);
      await page.route('**/pagefind/filter/**', (route) => route.fulfill({ status: 404, body: 'Not here.' }));
      await filters(page).locator('> summary').click();
      await said(page, 'The filters could not be loaded.');
      await page.unroute('**/pagefind/filter/**');
      await filters(page).locator('> summary').click();
      await openFilters(page);
    });
  });
});

describe('filters in use', () => {
  test('are buttons that take them away; the focus goes to a neighbour, and the line says so', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=workshop&kind=events&event-kind=workshop&year=2011');
      await answered(page);
      expect(await chips(page).allInnerTexts()).toEqual([
        'Kind of page: Event',
        'Kind of event: Workshop',
        'Year: 2011',
      ]);
      await page.getByRole('button', { name: 'Remove filter Year: 2011' }).click();
      await said(page, /^Filter Year: 2011 removed\. \d+ results? for “workshop”\./);
      expect(await focusedName(page)).toBe('Remove filter Kind of event: Workshop');
      await page.keyboard.press('Enter');
      await said(page, 'Filter Kind of event: Workshop removed.');
      expect(await focusedName(page)).toBe('Remove filter Kind of page: Event');
      await page.keyboard.press('Enter');
      await said(page, 'Filter Kind of page: Event removed.');
      expect(await focusedName(page)).toBe('Filter');
      expect(new URL(page.url()).search).toBe('?q=workshop');
    });
  });

  test('can all be cleared at once; the words stay', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=workshop&kind=events&year=2011');
      await answered(page);
      await page.getByRole('button', { name: 'Clear all filters' }).click();
      await said(page, /^All filters removed\. \d+ results? for “workshop”\./);
      expect(await chips(page).count()).toBe(0);
      expect(await box(page).inputValue()).toBe('workshop');
      expect(await focusedName(page)).toBe('Filter');
    });
  });

  test('are unticked in the panel when they are taken away', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?kind=events');
      await answered(page);
      await openFilters(page);
      expect(await group(page, 'kind').locator('input:checked').count()).toBe(1);
      await chips(page).first().click();
      await answered(page);
      expect(await group(page, 'kind').locator('input:checked').count()).toBe(0);
      expect(await group(page, 'kind').isVisible()).toBe(true);
    });
  });

  test('alone list everything that fits', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?kind=topics');
      await said(page, /^\d+ results with these filters\./);
      const facts = await results(page).locator('.hit-facts').allInnerTexts();
      expect(new Set(facts)).toEqual(new Set(['Topic']));
    });
  });

  test('that the record does not have any more are told and left out, and can be taken away', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=almaty&place=atlantis');
      await said(
        page,
        /^Nothing in the record has the filter Place: atlantis: it was left out\. \d+ results for “almaty”\./,
      );
      await page.getByRole('button', { name: 'Remove filter Place: atlantis' }).click();
      await said(page, /\d+ results for “almaty”\./);
    });
  });

  test('that leave nothing can be left out of the search', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=almaty&kind=events&year=2026');
      await said(page, 'Nothing found for “almaty”.');
      await page.getByRole('button', { name: 'Search without the filters' }).click();
      await said(page, /\d+ results for “almaty”\./);
      expect(new URL(page.url()).search).toBe('?q=almaty');
    });
  });
});

describe('the order', () => {
  /** The first year that each result names. */
  const years = async (page: Page): Promise<number[]> => {
    const facts = await results(page).locator('.hit-facts').allInnerTexts();
    return facts.flatMap((text) => /\b(19|20)\d\d\b/.exec(text)?.[0] ?? []).map(Number);
  };

  test('is by date if the reader wants so, and by relevance again', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=seminar&kind=events');
      await answered(page);
      const firstBefore = await results(page).first().innerText();
      await order(page).selectOption('Oldest first');
      await answered(page);
      const oldest = await years(page);
      expect(oldest).toEqual([...oldest].sort((one, two) => one - two));
      await order(page).selectOption('Newest first');
      await answered(page);
      const newest = await years(page);
      expect(newest).toEqual([...newest].sort((one, two) => two - one));
      expect(newest[0]).toBeGreaterThan(oldest[0] ?? 0);
      await order(page).selectOption('Relevance');
      await answered(page);
      expect(await results(page).first().innerText()).toBe(firstBefore);
      expect(new URL(page.url()).search).toBe('?q=seminar&kind=events');
    });
  });
});
