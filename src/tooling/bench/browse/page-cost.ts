/** What a page costs a reader: requests, bytes and the time until its largest part is painted. */
import type { Browser } from 'playwright-core';
import { inTurns, median } from '../median.ts';
import { inNewTab, total, type Line, type Traffic } from './tab.ts';

export interface PageCost extends Traffic {
  /** Largest Contentful Paint, milliseconds after the start of the navigation (w3.org/TR/largest-contentful-paint). */
  paint: number;
}

/** The medians of several visits to each of several pages, each visit with empty caches. */
export async function pageCosts(
  browser: Browser,
  addresses: readonly string[],
  line: Line,
  runs: number,
): Promise<PageCost[]> {
  const visits = await inTurns(
    runs,
    addresses.map((address) => () => visit(browser, address, line)),
  );
  return visits.map((own) => {
    const of = (key: keyof PageCost) => median(own.map((each) => each[key]));
    return { requests: of('requests'), bytes: of('bytes'), paint: of('paint') };
  });
}

function visit(browser: Browser, address: string, line: Line): Promise<PageCost> {
  return inNewTab(browser, line, async ({ page, settle }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        Object.assign(globalThis, { largestPaint: list.getEntries().at(-1)?.startTime });
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    const response = await page.goto(address, { waitUntil: 'load' });
    if (response?.status() !== 200) throw new Error(`${address} answers ${String(response?.status())}.`);
    const loads = await settle();
    const paint = await page.evaluate(() => (globalThis as { largestPaint?: number }).largestPaint);
    if (paint === undefined) throw new Error(`Chromium reported no paint of ${address}.`);
    return { ...total(loads), paint };
  });
}
