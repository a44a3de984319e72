/** A tab that has seen nothing yet, on a slow line or a fast one, and what it loads. */
import type { Browser, Page, Request } from 'playwright-core';
import type { LineName } from '../results.ts';

/** How the tab is held back. */
export interface Line {
  name: LineName;
  /** Waiting time of each request, in milliseconds. */
  latency: number;
  /** In bits per second, each way; Infinity for no limit. */
  bitsPerSecond: number;
  /** The page's own thread takes so many times longer. Chromium does not slow workers. */
  slowdown: number;
}

/** A weak phone on mobile data: what Lighthouse calls slow 4G. */
export const SLOW: Line = { name: 'slow', latency: 150, bitsPerSecond: 1_600_000, slowdown: 4 };
export const FAST: Line = { name: 'fast', latency: 0, bitsPerSecond: Infinity, slowdown: 1 };

export interface Traffic {
  requests: number;
  /** As sent: compressed, with headers. */
  bytes: number;
}

/** One finished request; `end` is milliseconds of the clock. */
interface Load extends Traffic {
  path: string;
  end: number;
}

export interface Tab {
  page: Page;
  /** All that was loaded since the last call, once nothing was under way for a while. */
  settle: () => Promise<readonly Load[]>;
}

/** Nothing new for so long, in milliseconds, and the page is taken to be done: longer than several waits on the slow line. */
const QUIET = 900;
const LONGEST = 60_000;

export const total = (loads: readonly Load[]): Traffic => ({
  requests: loads.length,
  bytes: loads.reduce((sum, { bytes }) => sum + bytes, 0),
});

async function loadOf(request: Request): Promise<Load> {
  const response = await request.response();
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  // Chromium tells no size of a worker's own script; the server has named it.
  const body =
    responseBodySize > 0 ? responseBodySize : Number((await response?.headerValue('content-length')) ?? 0);
  const { startTime, responseEnd } = request.timing();
  return {
    path: new URL(request.url()).pathname,
    requests: 1,
    bytes: body + responseHeadersSize,
    end: startTime + Math.max(0, responseEnd),
  };
}

/** Does something in a new tab with empty caches, and closes it. */
export async function inNewTab<T>(
  browser: Browser,
  { latency, bitsPerSecond, slowdown }: Line,
  work: (tab: Tab) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytesPerSecond = Number.isFinite(bitsPerSecond) ? bitsPerSecond / 8 : -1;
    await session.send('Network.enable');
    // Holds for the page's workers too.
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

    let loads: Promise<Load>[] = [];
    let underWay = 0;
    let last = performance.now();
    const change = (by: number) => {
      underWay += by;
      last = performance.now();
    };
    page.on('request', () => {
      change(1);
    });
    page.on('requestfailed', () => {
      change(-1);
    });
    page.on('requestfinished', (request) => {
      change(-1);
      const load = loadOf(request);
      // Where nobody waits for it, a tab that closes meanwhile is no failure.
      load.catch(() => undefined);
      loads.push(load);
    });
    const settle = async () => {
      const start = performance.now();
      last = start;
      while (underWay > 0 || performance.now() - last < QUIET) {
        if (performance.now() - start > LONGEST) throw new Error(`${page.url()} goes on loading.`);
        await page.waitForTimeout(50);
      }
      const settled = await Promise.all(loads);
      loads = [];
      return settled;
    };
    return await work({ page, settle });
  } finally {
    await context.close();
  }
}
