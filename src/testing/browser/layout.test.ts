/** Nothing jumps while a page loads, and nothing has to be scrolled sideways, also with large or spaced-out text. */
import { afterAll, describe, expect, test } from 'vitest';
import { record } from '../metrics.ts';
import { PAGE_TYPES } from '../site.ts';
import { NARROW, WIDE, useBrowser, type Tab } from './fixture.ts';

const withTab = useBrowser();
let worstShift = 0;
let sideways = 0;

/** Starts before the page does; reads the sum with `shifts()`. */
function watchShifts(): void {
  const seen = globalThis as unknown as { shift: number };
  seen.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function overflow({ page }: Tab, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: NARROW.height });
  const found = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = wide.slice(-3).map((element) => `${element.localName}.${element.className}`);
    return [`${String(scrollWidth)} px wide because of ${names.join(', ')}`];
  });
  sideways += found.length;
  return found;
}

describe('nothing jumps while the page loads', () => {
  test.each(PAGE_TYPES)('%s: %s', async (_kind, address) => {
    for (const viewport of [NARROW, WIDE]) {
      const shift = await withTab({ viewport }, async ({ page, open }) => {
        await page.addInitScript(watchShifts);
        await open(address);
        // Two frames and a moment: late styles, pictures and scripts have had their chance.
        await page.waitForTimeout(150);
        return page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
      });
      worstShift = Math.max(worstShift, shift);
      expect(shift, `${String(viewport.width)} px`).toBe(0);
    }
  });
});

function enlargeText(): void {
  document.documentElement.style.fontSize = '200%';
}

/** WCAG 2.2, 1.4.12: the distances that a reader may set. */
function spaceText(): void {
  document.documentElement.style.fontSize = '';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets = [sheet];
}

describe('nothing to scroll sideways', () => {
  test.each(PAGE_TYPES)('%s: %s', async (_kind, address) => {
    await withTab({}, async (tab) => {
      await tab.open(address);
      for (const width of [320, 390, 768, 1280]) {
        expect(await overflow(tab, width), `${String(width)} px`).toEqual([]);
      }
      await tab.page.evaluate(enlargeText);
      expect(await overflow(tab, 390), 'text of 200 %').toEqual([]);
      await tab.page.evaluate(spaceText);
      expect(await overflow(tab, 320), 'spaced-out text').toEqual([]);
    });
  });
});

afterAll(() => {
  record('Layout shift on load, worst page', worstShift, '', '0', worstShift === 0);
  record('Pages with sideways scrolling', sideways, '', '0', sideways === 0);
});
