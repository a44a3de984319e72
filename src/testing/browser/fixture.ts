/** One browser for a test file, and tabs that note what readers must never meet. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from '../../tooling/chromium/chromium.ts';

/** The two sizes at which every kind of page is looked at. */
export const NARROW = { width: 390, height: 844 };
export const WIDE = { width: 1280, height: 800 };

export interface Tab {
  page: Page;
  /** Addresses of all requests so far, in order. */
  requests: string[];
  /** What the page or its policy complained about so far. */
  complaints: string[];
  /** Opens an address of the site and waits until it is loaded. */
  open: (address: string) => Promise<void>;
}

async function openTab(browser: Browser, options: BrowserContextOptions): Promise<Tab> {
  const context = await browser.newContext({ baseURL: inject('site'), viewport: NARROW, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  // A refusal by the Content-Security-Policy is an error on the console too.
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('noteViolation', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { noteViolation } = globalThis as unknown as { noteViolation: (text: string) => void };
      noteViolation(`Policy: ${violatedDirective} refused ${blockedURI}`);
    });
  });
  const open = async (address: string): Promise<void> => {
    await page.goto(address, { waitUntil: 'load' });
  };
  return { page, requests, complaints, open };
}

/**
 * Starts a browser before the tests of a file and stops it after them.
 * @returns a function that gives a test a fresh tab, with nothing kept from any other
 */
export function useBrowser(): <T>(
  options: BrowserContextOptions,
  work: (tab: Tab) => Promise<T>,
) => Promise<T> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options, work) => {
    if (!browser) throw new Error('The browser is not there yet: ask for tabs inside a test.');
    const tab = await openTab(browser, options);
    try {
      return await work(tab);
    } finally {
      await tab.page.context().close();
    }
  };
}
