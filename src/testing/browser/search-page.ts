/** The search page as tests speak of it. */
import type { Locator, Page } from 'playwright-core';
import type { Tab } from './fixture.ts';

export const box = (page: Page): Locator => page.locator('[data-search-page] input[data-search]');
export const status = (page: Page): Locator => page.locator('[data-search-page] [role=status]');
/** Entries found by their name. */
export const named = (page: Page): Locator => page.locator('[data-names] > li');
/** Pages found by their text. */
export const results = (page: Page): Locator => page.locator('[data-search-page] ol.hits > li');
/** What a reader sees first. */
export const firstLink = (page: Page): Locator =>
  page.locator('[data-names] .name a, [data-search-page] ol.hits > li .name a').first();
export const filters = (page: Page): Locator => page.locator('[data-filters]');
export const group = (page: Page, name: string): Locator => page.locator(`[data-group="${name}"]`);
export const chips = (page: Page): Locator => page.locator('.chips .chip');
export const order = (page: Page): Locator => page.getByLabel('Sort by');

/** Waits until all of an answer is drawn. */
export const answered = (page: Page): Promise<void> =>
  page.locator('[data-search-page]:not([data-busy])').waitFor({ state: 'attached' });

/** Waits for a sentence in the status line, and gives the whole line. */
export async function said(page: Page, sentence: string | RegExp): Promise<string> {
  await status(page).filter({ hasText: sentence }).waitFor();
  return status(page).innerText();
}

/** Opens the panel of filters, and a group of it; waits until it is filled. */
export async function openFilters(page: Page, name?: string): Promise<void> {
  if ((await filters(page).getAttribute('open')) === null) await filters(page).locator('> summary').click();
  await group(page, 'kind').waitFor();
  if (name !== undefined && (await group(page, name).getAttribute('open')) === null) {
    await group(page, name).locator('summary').click();
  }
}

/** Paths of all scripts and parts of the index that were asked for, in order. */
export const scripts = ({ requests }: Tab): string[] =>
  requests.map((url) => new URL(url).pathname).filter((path) => /\.js$|^\/pagefind\//.test(path));
