/** The search page as tests speak of it. */
import type { Locator, Page } from 'playwright-core';
import type { Tab } from './fixture.ts';

export const box = (page: Page): Locator => page.locator('[data-search-page] [data-search]');
export const status = (page: Page): Locator => page.locator('[data-search-page] [role=status]');
export const results = (page: Page): Locator => page.locator('[data-search-page] ol > li');
export const firstLink = (page: Page): Locator => results(page).first().locator('h2 a');

/** Waits for a sentence in the status line, and gives the whole line. */
export async function said(page: Page, sentence: string | RegExp): Promise<string> {
  await status(page).filter({ hasText: sentence }).waitFor();
  return status(page).innerText();
}

/** Paths of all scripts and parts of the index that were asked for, in order. */
export const scripts = ({ requests }: Tab): string[] =>
  requests.map((url) => new URL(url).pathname).filter((path) => /\.js$|^\/pagefind\//.test(path));
