/**
 * `npm run bench`: builds made-up records of several sizes, our way and the bare way, measures both and prints the
 * numbers beside the bounds. `--events 100,1000` other sizes, `--site ours|bare` only one site, `--skip-browser` no
 * Chromium, `--seed 2` other records, `--keep` also writes results.md.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium/chromium.ts';
import { BUILD } from '../paths.ts';
import { layOutProject, writeContent } from '../scratch-project.ts';
import { layOutBareSite } from './bare/lay-out.ts';
import { boundsTable } from './bounds.ts';
import { browseSite, sampleEvent } from './browse/browse-site.ts';
import { runBuild } from './build/run-build.ts';
import { weigh, weighFiles } from './build/weigh.ts';
import { makeCorpus, type Corpus } from './corpus/corpus.ts';
import { machine } from './machine.ts';
import type { Result, SiteResult } from './results.ts';
import { SITES, type SiteName } from './sites.ts';
import { browserTable, count, siteTable } from './table.ts';

const SCRATCH = join(BUILD, 'bench');
const KEPT = join(import.meta.dirname, 'results.md');

interface Wishes {
  sizes: readonly number[];
  sites: readonly SiteName[];
  seed: number;
}

/** Lays out, builds, weighs and, with a browser, visits one site. What it wrote is gone afterwards. */
async function measure(
  name: SiteName,
  corpus: Corpus,
  browser: Browser | undefined,
  fail: (sentence: string) => void,
): Promise<SiteResult> {
  const folder = join(SCRATCH, name);
  const site = SITES[name];
  if (name === 'bare') await layOutBareSite(folder, corpus.files);
  else {
    await layOutProject(folder);
    await writeContent(folder, corpus.files);
  }
  const build = await runBuild(folder, site.build);
  const dist = join(folder, 'dist');
  const result: SiteResult = { build, weight: await weigh(dist, sampleEvent(corpus).id) };
  if (site.files) {
    const { script, names, vocabulary } = site.files;
    result.searchFiles = {
      script: await weighFiles(dist, script),
      names: await weighFiles(dist, names),
      vocabulary: await weighFiles(dist, vocabulary),
    };
  }
  if (browser) result.browsed = await browseSite(browser, site, dist, corpus, join(SCRATCH, 'by-hand'), fail);
  await rm(folder, { recursive: true, force: true });
  return result;
}

async function runAll({ sizes, sites, seed }: Wishes, browser: Browser | undefined): Promise<Result[]> {
  const results: Result[] = [];
  for (const events of sizes) {
    const corpus = makeCorpus(events, seed);
    const failures: string[] = [];
    const result: Result = { events, sites: {}, failures };
    for (const name of sites) {
      console.error(`${count(events)} events, ${name} …`);
      const fail = (sentence: string) => failures.push(`${count(events)} events, ${name}: ${sentence}`);
      // One failure does not throw away what took half an hour.
      await measure(name, corpus, browser, fail).then(
        (measured) => (result.sites[name] = measured),
        (error: unknown) => fail(String(error)),
      );
    }
    results.push(result);
  }
  return results;
}

function report(results: readonly Result[], setup: string, seed: number): string {
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
  if (keep) await writeFile(KEPT, text);
  if (results.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
} finally {
  await browser?.close();
}
