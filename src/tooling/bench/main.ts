/**
 * `npm run bench`: builds made-up records of several sizes, our way and the bare way, measures both and prints the
 * numbers beside the bounds. `--events 100,1000` other sizes, `--site ours|bare` only one site, `--skip-browser` no
 * Chromium, `--seed 2` other records, `--keep` also writes results.md.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { launchChromium } from '../chromium/chromium.ts';
import { makeCorpus } from './corpus/corpus.ts';
import { machine } from './machine.ts';
import { measure } from './measure.ts';
import { report } from './report.ts';
import type { Result } from './results.ts';
import { SITES, type SiteName } from './sites.ts';
import { count } from './table.ts';

const KEPT = join(import.meta.dirname, 'results.md');

interface Wishes {
  sizes: readonly number[];
  sites: readonly SiteName[];
  seed: number;
}

async function runAll({ sizes, sites, seed }: Wishes, browser: Browser | undefined): Promise<Result[]> {
  const results: Result[] = [];
  for (const events of sizes) {
    const corpus = makeCorpus(events, seed);
    console.error(`${count(events)} events …`);
    const failures = new Set<string>();
    const measured = await measure(sites, corpus, browser, (site, sentence) => {
      failures.add(`${count(events)} events, ${site}: ${sentence}`);
    });
    results.push({ events, sites: measured, failures: [...failures] });
  }
  return results;
}

function wishes(): Wishes & { skipBrowser: boolean; keep: boolean } {
  const { values } = parseArgs({
    options: {
      events: { type: 'string', default: '100,1000,10000' },
      site: { type: 'string', default: 'both' },
      seed: { type: 'string', default: '1' },
      'skip-browser': { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const sizes = values.events.split(',').map(Number);
  const sites = (Object.keys(SITES) as SiteName[]).filter((name) => ['both', name].includes(values.site));
  if (sites.length === 0 || !sizes.every((size) => Number.isInteger(size) && size > 1))
    throw new RangeError('Say --events 100,1000 and --site ours, bare or both.');
  return { sizes, sites, seed: Number(values.seed), skipBrowser: values['skip-browser'], keep: values.keep };
}

const { skipBrowser, keep, ...asked } = wishes();
const browser = skipBrowser ? undefined : await launchChromium();
try {
  const results = await runAll(asked, browser);
  const text = report(results, await machine(browser?.version()), asked.seed);
  console.log(text);
  if (keep) await writeFile(KEPT, await format(text, { ...(await resolveConfig(KEPT)), filepath: KEPT }));
  if (results.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
} finally {
  await browser?.close();
}
