/** What a visit leaves behind: no request to anybody else, no trace, nothing that the security policy refuses. */
import { afterAll, describe, expect, inject, test } from 'vitest';
import { record } from '../metrics.ts';
import { PAGE_TYPES } from '../site.ts';
import { useBrowser, type Tab } from './fixture.ts';

const withTab = useBrowser();
let foreign = 0;
let traces = 0;
let complaints = 0;

/** Cookies and everything else that a site can store in a browser. */
async function stored({ page }: Tab): Promise<string[]> {
  const cookies = await page.context().cookies();
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ''}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  return [...cookies.map(({ name }) => `cookie ${name}`), ...kept];
}

async function expectNothing(tab: Tab): Promise<void> {
  const others = tab.requests.filter((url) => new URL(url).origin !== inject('site'));
  const left = await stored(tab);
  foreign += others.length;
  traces += left.length;
  complaints += tab.complaints.length;
  expect({ others, left, complaints: tab.complaints }).toEqual({ others: [], left: [], complaints: [] });
}

describe('a visit', () => {
  test.each(PAGE_TYPES)('%s: %s', async (_kind, address) => {
    await withTab({}, async (tab) => {
      await tab.open(address);
      // Long enough for whatever a page might do on its own after loading.
      await tab.page.waitForTimeout(200);
      await expectNothing(tab);
    });
  });
});

describe('a search', () => {
  test('by address: /search/?q=almaty', async () => {
    await withTab({}, async (tab) => {
      await tab.open('/search/?q=almaty');
      await tab.page.locator('[data-search-page] ol > li').first().waitFor();
      expect(tab.requests.some((url) => url.includes('/pagefind/'))).toBe(true);
      await expectNothing(tab);
    });
  });

  test('from the header of an event page, with the keyboard', async () => {
    const event = PAGE_TYPES.find(([kind]) => kind === 'event')?.[1] ?? '/';
    await withTab({}, async (tab) => {
      await tab.open(event);
      await tab.page.locator('header [data-search]').focus();
      await tab.page.keyboard.type('workshop');
      await tab.page.keyboard.press('Enter');
      await tab.page.waitForURL('**/search/?q=workshop');
      await tab.page.locator('[data-search-page] ol > li').first().waitFor();
      await expectNothing(tab);
    });
  });

  test.each([
    ['10,000 characters', 'almaty '.repeat(1429).slice(0, 10_000)],
    ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(20)],
    ['markup', '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
    ['quotes and percent signs', `"'%00%zz\\u0000&q=2#x`],
    ['letters of other scripts, with marks of direction', '\u202eҚазақстан\u2066 الاتجار'],
  ])('for %s does no harm', async (_what, query) => {
    await withTab({}, async (tab) => {
      await tab.open('/search/');
      const title = await tab.page.title();
      const box = tab.page.locator('[data-search-page] input[type=search]');
      await box.fill(query);
      await box.press('Enter');
      await tab.page.locator('[data-search-page] [role=status]', { hasText: /\w/ }).waitFor();
      expect(await tab.page.title()).toContain(` – ${title}`);
      expect(await tab.page.locator('[data-search-page] img, [data-search-page] script').count()).toBe(0);
      // The box still works.
      await box.fill('almaty');
      await tab.page.locator('[data-search-page] ol > li').first().waitFor();
      await expectNothing(tab);
    });
  });
});

afterAll(() => {
  record('Requests to another host', foreign, '', '0', foreign === 0);
  record('Cookies and stored entries', traces, '', '0', traces === 0);
  record('Violations of the Content-Security-Policy', complaints, '', '0', complaints === 0);
});
