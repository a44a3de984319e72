/** axe-core on every kind of page, light and dark, narrow and wide. No rule is switched off. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { afterAll, describe, test } from 'vitest';
import { expectNone, type Finding } from '../expect-none.ts';
import { record } from '../metrics.ts';
import { PAGE_TYPES } from '../site.ts';
import { NARROW, WIDE, useBrowser, type Tab } from './fixture.ts';

const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // Part of WCAG 2.2 AA, but axe leaves it out unless it is asked for by name.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

const withTab = useBrowser();
let violations = 0;
let runs = 0;

async function run({ page }: Tab): Promise<string[]> {
  const results = await page.evaluate(async (options) => {
    const { axe: loaded } = globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } };
    return loaded.run(options);
  }, OPTIONS);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

describe('axe finds nothing', () => {
  test.each(PAGE_TYPES)('%s: %s', async (_kind, address) => {
    const found = await withTab({ reducedMotion: 'reduce' }, async (tab) => {
      await tab.open(address);
      // Evaluated from outside the page: its Content-Security-Policy stays in force.
      await tab.page.evaluate(axe.source);
      const all: Finding[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const size of [NARROW, WIDE]) {
          await tab.page.emulateMedia({ colorScheme });
          await tab.page.setViewportSize(size);
          const problems = await run(tab);
          runs++;
          const address = `${colorScheme}, ${String(size.width)} px`;
          all.push(...problems.map((problem) => ({ address, problem })));
        }
      }
      return all;
    });
    violations += found.length;
    expectNone(found);
  });
});

afterAll(() => {
  record(
    `axe violations (${String(PAGE_TYPES.length)} kinds of page, ${String(runs)} runs)`,
    violations,
    '',
    '0',
    violations === 0,
  );
});
