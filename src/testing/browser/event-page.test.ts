/** An event page comes whole in the first flight of TCP: one request, styles within, no script before it is wanted. */
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { SEARCH_SCRIPT } from '../../search/addresses.ts';
import { BOOT_SCRIPT } from '../../search/boot.ts';
import { record } from '../metrics.ts';
import { isEventPage, readPages } from '../site.ts';
import { WIDE, useBrowser } from './fixture.ts';

const PAGE_LIMIT = 14 * 1024;
const SCRIPT_LIMIT = 8 * 1024;
/** With the parts that come after it: what suggests, and what reads a query. */
const PARTS_LIMIT = 11.25 * 1024;
const kilobytes = (bytes: number): number => Number((bytes / 1024).toFixed(2));

const withTab = useBrowser();
const EVENTS = (await readPages()).map(({ address }) => address).filter(isEventPage);
let heaviest = 0;
let mostRequests = 0;

/** Bytes of a body on the wire. Asked for from here, since browsers take brotli over https only. */
async function brotliBytes(address: string): Promise<number> {
  const response = await fetch(new URL(address, inject('site')), {
    headers: { 'accept-encoding': 'br' },
  });
  await response.body?.cancel();
  expect(response.headers.get('content-encoding')).toBe('br');
  return Number(response.headers.get('content-length'));
}

describe('an event page', () => {
  test.each(EVENTS)('%s is one request of at most 14 kB', async (address) => {
    const requests = await withTab({ viewport: WIDE }, async (tab) => {
      await tab.open(address);
      await tab.page.waitForLoadState('networkidle');
      return tab.requests.map((url) => new URL(url).pathname).filter((path) => !path.startsWith('/favicon'));
    });
    const bytes = await brotliBytes(address);
    heaviest = Math.max(heaviest, bytes);
    mostRequests = Math.max(mostRequests, requests.length);
    expect(requests).toEqual([address]);
    expect(bytes).toBeLessThanOrEqual(PAGE_LIMIT);
  });
});

test('no script is fetched before the search box has the focus; then ours is small', async () => {
  const address = EVENTS[0] ?? '/';
  const scripts = await withTab({ viewport: WIDE }, async ({ page, requests, open }) => {
    const fetched = (): string[] =>
      requests.map((url) => new URL(url).pathname).filter((path) => /\.m?js$/.test(path));
    await open(address);
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(200);
    expect(fetched()).toEqual([]);
    await page.locator('header input[type=search]').focus();
    await page.waitForLoadState('networkidle');
    await open('/search/?q=almaty');
    await page.locator('[data-search-page] ol > li').first().waitFor();
    return [...new Set(fetched())];
  });
  const ours = scripts.filter((path) => !path.startsWith('/pagefind/'));
  expect(ours.length).toBeGreaterThan(0);
  const sizes = await Promise.all(ours.map(brotliBytes));
  // The few inline bytes of every page are ours too.
  const inline = brotliCompressSync(BOOT_SCRIPT).length;
  const first = await brotliBytes(SEARCH_SCRIPT);
  const all = sizes.reduce((sum, size) => sum + size, inline);
  record('Script of search, brotli', kilobytes(first), 'kB', '<= 8 kB', first <= SCRIPT_LIMIT);
  record('– with its later parts', kilobytes(all), 'kB', '<= 11.25 kB', all <= PARTS_LIMIT);
  expect(first).toBeLessThanOrEqual(SCRIPT_LIMIT);
  expect(all).toBeLessThanOrEqual(PARTS_LIMIT);
});

afterAll(() => {
  record('Heaviest event page, brotli', kilobytes(heaviest), 'kB', '<= 14 kB', heaviest <= PAGE_LIMIT);
  record('Requests for an event page', mostRequests, '', '1', mostRequests === 1);
});
