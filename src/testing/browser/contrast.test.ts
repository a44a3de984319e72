/** Body text has a contrast of at least 7:1 (WCAG 2.2, 1.4.6), in light and dark. */
import { afterAll, describe, expect, test } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { record } from '../metrics.ts';
import { PAGE_TYPES } from '../site.ts';
import { WIDE, useBrowser } from './fixture.ts';

const LEAST = 7;

interface Measured {
  ratio: number;
  where: string;
}

/** Runs in the browser: the contrast of every visible text inside p, li and dd. */
function measure(): Measured[] {
  type Colour = [number, number, number, number];
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser cannot draw.');
  const known = new Map<string, Colour>();
  // Drawn and read back: whatever way of writing colours a style uses, the browser resolves it.
  const read = (css: string): Colour => {
    const before = known.get(css);
    if (before) return before;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
    const colour: Colour = [r, g, b, a / 255];
    known.set(css, colour);
    return colour;
  };
  const over = (top: Colour, below: Colour): Colour => {
    const mix = (a: number, b: number): number => a * top[3] + b * (1 - top[3]);
    return [mix(top[0], below[0]), mix(top[1], below[1]), mix(top[2], below[2]), 1];
  };
  const backdrop = (element: Element | null): Colour => {
    if (!element) return read('Canvas');
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, backdrop(element.parentElement));
  };
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = ([r, g, b]: Colour): number =>
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

  const results: Measured[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue?.trim() ?? '';
    const element = walker.currentNode.parentElement;
    if (text === '' || !element?.closest('p, li, dd') || !element.checkVisibility()) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    let opacity = 1;
    for (let up: Element | null = element; up; up = up.parentElement) {
      opacity *= Number(getComputedStyle(up).opacity);
    }
    const below = backdrop(element);
    const [r, g, b, a] = read(getComputedStyle(element).color);
    const [light = 0, dark = 0] = [luminance(over([r, g, b, a * opacity], below)), luminance(below)].sort(
      (x, y) => y - x,
    );
    results.push({
      ratio: (light + 0.05) / (dark + 0.05),
      where: `${element.localName}.${element.className}: ${text.slice(0, 40)}`,
    });
  }
  return results;
}

const withTab = useBrowser();
let least = Infinity;

describe('body text stands out', () => {
  test.each(PAGE_TYPES)('%s: %s', async (_kind, address) => {
    await withTab({ viewport: WIDE, reducedMotion: 'reduce' }, async ({ page, open }) => {
      await open(address);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const measured = await page.evaluate(measure);
        expect(measured.length).toBeGreaterThan(0);
        least = Math.min(least, ...measured.map(({ ratio }) => ratio));
        const weak = measured.filter(({ ratio }) => ratio < LEAST);
        expectNone(
          weak.map(({ ratio, where }) => ({
            address: where,
            problem: `${ratio.toFixed(2)} : 1 in ${colorScheme}`,
          })),
        );
      }
    });
  });
});

afterAll(() => {
  record('Least contrast of body text', Number(least.toFixed(2)), ': 1', '>= 7 : 1', least >= LEAST);
});
