/** Measures one site with one record: lays it out, builds it, weighs it and looks at it in the browser. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { BUILD } from '../paths.ts';
import { layOutProject, writeContent } from '../scratch-project.ts';
import { layOutBareSite } from './bare/lay-out.ts';
import { browseSite, sampleEvent } from './browse/browse-site.ts';
import { runBuild, type BuildCost } from './build/run-build.ts';
import { weigh, weighFiles } from './build/weigh.ts';
import type { Corpus } from './corpus/corpus.ts';
import { median } from './median.ts';
import type { SiteResult } from './results.ts';
import { SITES, type SiteName } from './sites.ts';

const SCRATCH = join(BUILD, 'bench');
/** How often a record is built; the median counts. */
const BUILD_RUNS = 3;
/** Records with more events than this are built once. */
const REPEATED_UP_TO = 1000;

async function layOut(folder: string, name: SiteName, { files }: Corpus): Promise<void> {
  if (name === 'bare') await layOutBareSite(folder, files);
  else {
    await layOutProject(folder);
    await writeContent(folder, files);
  }
}

/** Builds small records several times, each time with no cache of the time before. Large ones take long enough. */
async function medianBuild(folder: string, name: SiteName, corpus: Corpus): Promise<BuildCost> {
  const costs: BuildCost[] = [];
  const runs = corpus.events.length > REPEATED_UP_TO ? 1 : BUILD_RUNS;
  for (let run = 0; run < runs; run++) {
    await layOut(folder, name, corpus);
    costs.push(await runBuild(folder, SITES[name].build));
  }
  const of = (key: keyof BuildCost) => costs.map((cost) => cost[key]).filter((each) => each !== undefined);
  const [processorSeconds, peakBytes] = [of('processorSeconds'), of('peakBytes')];
  return {
    seconds: median(of('seconds')),
    ...(processorSeconds.length > 0 && { processorSeconds: median(processorSeconds) }),
    ...(peakBytes.length > 0 && { peakBytes: median(peakBytes) }),
  };
}

/**
 * Measures one site. What it wrote is gone afterwards.
 * @param browser without one, nothing is looked at
 * @param fail is told of each search that found nothing, which does not stop the others
 * @throws Error if the build fails, or a page is missing
 */
export async function measure(
  name: SiteName,
  corpus: Corpus,
  browser: Browser | undefined,
  fail: (sentence: string) => void,
): Promise<SiteResult> {
  const folder = join(SCRATCH, name);
  const site = SITES[name];
  const build = await medianBuild(folder, name, corpus);
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
