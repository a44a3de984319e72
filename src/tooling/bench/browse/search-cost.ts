/** What a search costs a reader: time, bytes and requests from the focus of the box, with empty caches. */
import type { Browser, Page } from 'playwright-core';
import type { Site } from '../sites.ts';
import { median } from '../median.ts';
import { inNewTab, total, type Line, type Traffic } from './tab.ts';

/** A query, and how its answer is known. */
export interface Query {
  text: string;
  /** Part of the address of a page that must be among the results; without it any result will do. */
  expects?: string;
  /** The same for the hits by name. */
  expectsName?: string;
  /** ISO 3166-1 code to filter by. */
  country?: string;
}

export interface SearchCost {
  /** Milliseconds from the focus to the first hit by name; undefined if there was none. */
  names?: number;
  /** Milliseconds from the focus to the first result of the full text. */
  text: number;
  /** What was loaded by the time of the first result of the full text. */
  untilText: Traffic;
  /** What was loaded until all was quiet. */
  whole: Traffic;
}

/** Longest wait for a result of the text, in milliseconds. */
const PATIENCE = 30_000;
/** Longest wait for a hit by name after that. */
const NAME_PATIENCE = 2000;

/** When each selector first matched; milliseconds since the start. */
interface Sightings {
  /** The start, as milliseconds of the clock. */
  start: number;
  text?: number;
  names?: number;
}

interface Watch {
  box: string;
  text: string;
  names: string;
  query: string;
  patience: number;
  namePatience: number;
}

/** Runs in the page: puts the whole query into the box at once and watches for what comes. */
function askAndWatch({ box, text, names, query, patience, namePatience }: Watch): Promise<Sightings> {
  return new Promise((resolve) => {
    const input = document.querySelector<HTMLInputElement>(box);
    const start = performance.now();
    const seen: Sightings = { start: Date.now() };
    const end = () => {
      observer.disconnect();
      resolve(seen);
    };
    const look = () => {
      const now = performance.now() - start;
      if (document.querySelector(names)) seen.names ??= now;
      if (seen.text === undefined && document.querySelector(text)) {
        seen.text = now;
        setTimeout(end, namePatience);
      }
      if (seen.text !== undefined && (seen.names !== undefined || namePatience === 0)) end();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    setTimeout(end, patience);
    input?.focus();
    if (input) input.value = query;
    input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** For a site without hits by name: an element that no page has. */
const NEVER = 'bench-never-matches';

const wanted = (selector: string, expects?: string): string =>
  expects === undefined ? selector : `${selector}[href*="${expects}"]`;

async function ask(page: Page, { box, text, names = NEVER }: Site, query: Query): Promise<Sightings> {
  const sightings = await page.evaluate(askAndWatch, {
    box,
    text: wanted(text, query.expects),
    names: wanted(names, query.expectsName),
    query: query.text,
    patience: PATIENCE,
    namePatience: names !== NEVER && query.expectsName !== undefined ? NAME_PATIENCE : 0,
  });
  if (sightings.text === undefined) throw new Error(`${page.url()} finds nothing for “${query.text}”.`);
  return sightings;
}

/** A site, where it is served, and the line on which it is searched. */
export interface Visit {
  /** Such as `http://localhost:4321`. */
  origin: string;
  site: Site;
  line: Line;
}

/** The first search of a visit: the page is there and quiet, nothing of the search is loaded. */
export function firstSearch(
  browser: Browser,
  { origin, site, line }: Visit,
  query: Query,
): Promise<SearchCost> {
  return inNewTab(browser, line, async ({ page, settle }) => {
    await page.goto(`${origin}/search/`, { waitUntil: 'load' });
    await settle();
    const { start, text = 0, names } = await ask(page, site, query);
    const loads = await settle();
    return {
      ...(names !== undefined && { names }),
      text,
      untilText: total(loads.filter(({ end }) => end <= start + text)),
      whole: total(loads),
    };
  });
}

/** Milliseconds of a search after another one. The page that the second must find is not among the first's results. */
export function secondSearch(
  browser: Browser,
  { origin, site, line }: Visit,
  [first, second]: readonly [Query, Query],
): Promise<number> {
  return inNewTab(browser, line, async ({ page, settle }) => {
    await page.goto(`${origin}/search/`, { waitUntil: 'load' });
    await ask(page, site, first);
    await settle();
    const { text = 0 } = await ask(page, site, second);
    return text;
  });
}

/** Runs in the page before anything else: notes when an element first matches, since the start of the navigation. */
function noteFirst(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    Object.assign(globalThis, { firstSeen: performance.now() });
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true });
}

/** A shared address with a query and a country: everything from the start of the navigation, the page included. */
export function sharedSearch(
  browser: Browser,
  { origin, site, line }: Visit,
  { text, country = '' }: Query,
): Promise<SearchCost> {
  return inNewTab(browser, line, async ({ page, settle }) => {
    await page.addInitScript(noteFirst, site.text);
    const address = `${origin}/search/?${new URLSearchParams({ q: text, country }).toString()}`;
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator(site.text).first().waitFor({ state: 'attached', timeout: PATIENCE });
    const { start, time } = await page.evaluate(() => ({
      start: performance.timeOrigin,
      time: (globalThis as { firstSeen?: number }).firstSeen ?? 0,
    }));
    const loads = await settle();
    return {
      text: time,
      untilText: total(loads.filter(({ end }) => end <= start + time)),
      whole: total(loads),
    };
  });
}

/** The medians of several runs of one search. @throws RangeError if there are none */
export function medianSearch(costs: readonly SearchCost[]): SearchCost {
  const names = costs.map((cost) => cost.names).filter((time) => time !== undefined);
  const traffic = (key: 'untilText' | 'whole'): Traffic => ({
    requests: median(costs.map((cost) => cost[key].requests)),
    bytes: median(costs.map((cost) => cost[key].bytes)),
  });
  return {
    ...(names.length > 0 && { names: median(names) }),
    text: median(costs.map(({ text }) => text)),
    untilText: traffic('untilText'),
    whole: traffic('whole'),
  };
}
