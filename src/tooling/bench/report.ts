/** The whole report of a run, in Markdown. */
import { boundsTable } from './bounds.ts';
import type { Result } from './results.ts';
import { browserTable, siteTable } from './table.ts';

/**
 * @param setup versions and machine, in one line
 * @param seed of the records
 */
export function report(results: readonly Result[], setup: string, seed: number): string {
  const browsed = results.some(({ sites }) => Object.values(sites).some((site) => site.browsed));
  const sections = [
    '# What the bench measured',
    `Made by \`npm run bench -- --keep\`; not edited by hand. ${setup}; seed ${String(seed)}.`,
    'Memory is the largest sum of the resident memory of a build’s processes, looked at four times a second. 1 kB is 1,000 bytes. Times of a search start when the box gets the focus and the whole query at once, on a page that is loaded, with empty caches; bytes are as sent, with headers.',
    '## Against the bounds',
    boundsTable(results),
    '## Build and output',
    siteTable(results),
  ];
  if (browsed)
    sections.push(
      '## On a slow line',
      '150 ms for each request, 1.6 Mbit/s, the page’s own thread slowed four times (Chromium does not slow workers, in which the bare site searches).',
      browserTable(results, 'slow'),
      '## On a fast line',
      browserTable(results, 'fast'),
    );
  const failures = results.flatMap((result) => result.failures);
  if (failures.length > 0)
    sections.push('## What could not be measured', failures.map((each) => `- ${each}`).join('\n'));
  return `${sections.join('\n\n')}\n`;
}
