/** Search for everybody: what axe finds, narrow screens and large text, and nothing that moves while a reader looks at it. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NARROW, WIDE, useBrowser } from './fixture.ts';
import { answered, box, chips, named, openFilters, results, said } from './search-page.ts';

const withTab = useBrowser();

const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

async function found(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
    OPTIONS,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What a reader may have before them. */
const VIEWS: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['names and results', '/search/?q=almaty', answered],
  [
    'results with filters, the panel open',
    '/search/?q=workshop&kind=events&decade=2010s&country=KZ',
    async (page) => {
      await answered(page);
      await openFilters(page, 'organisation');
    },
  ],
  ['other spellings', '/search/?q=shelteer+victms', answered],
  ['nothing found, and a filter that is gone', '/search/?q=жжжж&place=atlantis', answered],
  [
    'suggestions under the box of a page',
    '/events/2011/almaty-regional-workshop/',
    async (page) => {
      await page.locator('header [data-search]').fill('almaty');
      await page
        .locator('header [role=status]')
        .filter({ hasText: /suggestion/ })
        .waitFor();
      await page.keyboard.press('ArrowDown');
    },
  ],
];

describe('axe finds nothing', () => {
  const sights = VIEWS.flatMap(([view, address, prepare]) =>
    [NARROW, WIDE].flatMap((viewport) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ view, address, prepare, viewport, colorScheme })),
    ),
  );
  test.each(sights)('$view, $colorScheme, $viewport.width px', async ({ address, prepare, ...look }) => {
    await withTab({ ...look, reducedMotion: 'reduce' }, async ({ page, open }) => {
      await open(address);
      await prepare(page);
      expect(await found(page)).toEqual([]);
    });
  });
});

describe('nothing to scroll sideways', () => {
  test.each(VIEWS)('%s', async (_view, address, prepare) => {
    await withTab({ viewport: { width: 320, height: 640 } }, async ({ page, open }) => {
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await open(address);
      await prepare(page);
      expect(await overflow(), '320 px').toBeLessThanOrEqual(0);
      await page.setViewportSize(NARROW);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await overflow(), 'text of 200 %').toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await overflow(), 'text of 200 % on 320 px').toBeLessThanOrEqual(0);
    });
  });
});

describe('nothing moves', () => {
  /** Starts before the page does. Like a browser it counts no shift within half a second of a key or a press. */
  const watch = (page: Page) =>
    page.addInitScript(() => {
      const seen = globalThis as unknown as { shifts: string[] };
      seen.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as {
          hadRecentInput: boolean;
          value: number;
          sources: { node?: Element }[];
        }[]) {
          if (entry.hadRecentInput) continue;
          const moved = entry.sources.map(({ node }) => `${node?.nodeName ?? '?'}.${node?.className ?? ''}`);
          seen.shifts.push(`${entry.value.toFixed(4)} ${moved.join(' ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  const shifts = (page: Page) => page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);

  /** As long as a slow line may take; longer than the half second after a key. */
  const WAIT = 900;

  test.each([
    ['many results', 'almaty', NARROW],
    ['many results', 'almaty', WIDE],
    ['none', 'жжжж', NARROW],
    ['none', 'жжжж', WIDE],
    ['other spellings', 'shelteer victms', NARROW],
  ] as const)('while the full text arrives: %s (%s)', async (_what, query, viewport) => {
    await withTab({ viewport }, async ({ page, open }) => {
      await watch(page);
      await page.route('**/pagefind/**', async (route) => {
        await new Promise((done) => setTimeout(done, WAIT));
        await route.continue();
      });
      await open('/search/');
      await box(page).fill(query);
      if (query === 'almaty') {
        await named(page).first().waitFor();
        const before = await named(page).first().boundingBox();
        await results(page).first().waitFor();
        expect(await named(page).first().boundingBox()).toEqual(before);
      }
      await answered(page);
      await page.waitForTimeout(100);
      expect(await shifts(page)).toEqual([]);
    });
  });

  test.each([NARROW, WIDE])('when an address with filters is opened, $width px', async (viewport) => {
    await withTab({ viewport }, async ({ page, open }) => {
      await watch(page);
      await page.route('**/pagefind/**', async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      await open('/search/?q=workshop&kind=events&country=KZ');
      await answered(page);
      expect(await chips(page).count()).toBe(2);
      await page.waitForTimeout(100);
      expect(await shifts(page)).toEqual([]);
    });
  });

  test('when an address with a query is opened on a slow line', async () => {
    await withTab({}, async ({ page, open }) => {
      await watch(page);
      await page.route('**/pagefind/**', async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      await open('/search/?q=almaty');
      await answered(page);
      await page.waitForTimeout(100);
      expect(await shifts(page)).toEqual([]);
    });
  });
});

describe('the focus', () => {
  test('stays in the box while answers come', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/');
      await box(page).focus();
      for (const query of ['almaty', 'жжжж', 'vienna']) {
        await box(page).fill(query);
        await answered(page);
        expect(await page.locator('input[data-search]:focus').count(), query).toBe(1);
      }
    });
  });

  test('is said to whoever cannot see the results: one line, and one only', async () => {
    await withTab({}, async ({ page, open }) => {
      await open('/search/?q=almaty&kind=events');
      await said(page, /results for “almaty”/);
      expect(await page.locator('[role=status], [role=alert], [aria-live]').count()).toBe(1);
    });
  });
});
