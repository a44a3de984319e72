/** Measures the sites with one record: lays them out, builds them, weighs them and looks at them in the browser. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { BUILD } from '../paths.ts';
import { layOutProject, writeContent } from '../scratch-project.ts';
import { layOutBareSite } from './bare/lay-out.ts';
import { browse } from './browse/browse.ts';
import { sampleEvent } from './browse/queries.ts';
import { runBuild, type BuildCost } from './build/run-build.ts';
import { weigh, weighFiles } from './build/weigh.ts';
import type { Corpus } from './corpus/corpus.ts';
import { inTurns, median } from './median.ts';
import type { Result, SiteResult } from './results.ts';
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

/** The median of each number. Memory and processor time are there in all runs or in none. */
function medianBuild(costs: readonly BuildCost[]): BuildCost {
  const of = (key: keyof BuildCost) => costs.map((cost) => cost[key]).filter((each) => each !== undefined);
  const [processorSeconds, peakBytes] = [of('processorSeconds'), of('peakBytes')];
  return {
    seconds: median(of('seconds')),
    ...(processorSeconds.length > 0 && { processorSeconds: median(processorSeconds) }),
    ...(peakBytes.length > 0 && { peakBytes: median(peakBytes) }),
  };
}

async function weighed(dist: string, name: SiteName, corpus: Corpus): Promise<Omit<SiteResult, 'build'>> {
  const weight = await weigh(dist, sampleEvent(corpus).id);
  const { files } = SITES[name];
  if (!files) return { weight };
  const [script, names, vocabulary] = await Promise.all(
    [files.script, files.names, files.vocabulary].map((pattern) => weighFiles(dist, pattern)),
  );
  return { weight, searchFiles: { script: script ?? [], names: names ?? [], vocabulary: vocabulary ?? [] } };
}

/**
 * Measures the sites with one record, in turns. What it wrote is gone afterwards.
 * @param browser without one, nothing is looked at
 * @param fail is told of each build that failed and each search that found nothing; the rest goes on
 */
export async function measure(
  sites: readonly SiteName[],
  corpus: Corpus,
  browser: Browser | undefined,
  fail: (site: SiteName, sentence: string) => void,
): Promise<Result['sites']> {
  const folderOf = (name: SiteName) => join(SCRATCH, name);
  // Each build starts without a cache of the one before.
  const buildAnew = async (name: SiteName): Promise<BuildCost[]> => {
    try {
      await layOut(folderOf(name), name, corpus);
      return [await runBuild(folderOf(name), SITES[name].build)];
    } catch (error) {
      fail(name, String(error));
      return [];
    }
  };
  const runs = corpus.events.length > REPEATED_UP_TO ? 1 : BUILD_RUNS;
  const builds = await inTurns(
    runs,
    sites.map((name) => () => buildAnew(name)),
  );
  const found: Result['sites'] = {};
  for (const [index, name] of sites.entries()) {
    const costs = builds[index]?.flat() ?? [];
    if (costs.length < runs) continue;
    found[name] = {
      build: medianBuild(costs),
      ...(await weighed(join(folderOf(name), 'dist'), name, corpus)),
    };
  }
  if (browser) {
    const built = sites
      .filter((name) => found[name])
      .map((name) => ({ name, dist: join(folderOf(name), 'dist') }));
    const browsed = await browse(browser, built, corpus, join(SCRATCH, 'by-hand'), fail);
    for (const [index, { name }] of built.entries())
      Object.assign(found[name] ?? {}, { browsed: browsed[index] });
  }
  await rm(SCRATCH, { recursive: true, force: true });
  return found;
}
