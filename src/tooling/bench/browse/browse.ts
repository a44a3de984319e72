/** Everything that is measured in the browser, on all built sites in turns. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createSiteServer, listen } from '../../static-server.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { inTurns, median } from '../median.ts';
import { SEARCHES, type Browsed, type LineName, type SearchName } from '../results.ts';
import { SITES, type SiteName } from '../sites.ts';
import { pageCosts } from './page-cost.ts';
import { queriesOf, sampleEvent, secondQueries } from './queries.ts';
import { firstSearch, medianSearch, secondSearch, sharedSearch, type Visit } from './search-cost.ts';
import { staticPage } from './static-page.ts';
import { FAST, SLOW, type Line } from './tab.ts';

/** How often each search is made; the median counts. */
const SEARCH_RUNS = 3;
/** Paints vary more. */
const PAGE_RUNS = 7;

/** A built site. */
export interface Built {
  name: SiteName;
  /** Path of its folder. */
  dist: string;
}

type NamedVisit = Visit & { name: SiteName };

/** Told of what went wrong, which does not stop the rest. */
type Fail = (site: SiteName, sentence: string) => void;

/**
 * Looks at built sites on a slow and on a fast line.
 * @param scratch a folder for the page written by hand
 * @param fail is told of each search that found nothing
 * @returns what was seen, in the order of the sites
 */
export async function browse(
  browser: Browser,
  built: readonly Built[],
  corpus: Corpus,
  scratch: string,
  fail: Fail,
): Promise<Record<LineName, Browsed>[]> {
  await mkdir(scratch, { recursive: true });
  await writeFile(join(scratch, 'index.html'), staticPage(corpus.files, sampleEvent(corpus).id));
  const servers: Server[] = [];
  const serve = async (folder: string): Promise<string> => {
    const server = await createSiteServer(folder);
    servers.push(server);
    return `http://localhost:${String(await listen(server, 0))}`;
  };
  try {
    const byHand = await serve(scratch);
    const origins: string[] = [];
    for (const { dist } of built) origins.push(await serve(dist));
    const look = (line: Line) => {
      const visits = built.map(({ name }, index) => ({
        name,
        site: SITES[name],
        origin: origins[index] ?? '',
        line,
      }));
      return onLine(browser, line, visits, byHand, corpus, fail);
    };
    const [slow, fast] = [await look(SLOW), await look(FAST)];
    return built.map((_, index) => ({ slow: slow[index] as Browsed, fast: fast[index] as Browsed }));
  } finally {
    for (const server of servers) server.close();
  }
}

async function onLine(
  browser: Browser,
  line: Line,
  visits: readonly NamedVisit[],
  byHandOrigin: string,
  corpus: Corpus,
  fail: Fail,
): Promise<Browsed[]> {
  const addresses = visits.map(({ origin }) => `${origin}/events/${sampleEvent(corpus).id}/`);
  const [byHand, ...events] = await pageCosts(browser, [`${byHandOrigin}/`, ...addresses], line, PAGE_RUNS);

  /** Runs a search on each site in turns. What failed is left out. */
  const onEach = async <T>(what: string, search: (visit: Visit) => Promise<T>): Promise<T[][]> => {
    const attempts = visits.map((visit) => async () => {
      try {
        return [await search(visit)];
      } catch (error) {
        fail(visit.name, `${what}, ${line.name} line: ${String(error)}`);
        return [];
      }
    });
    return (await inTurns(SEARCH_RUNS, attempts)).map((runs) => runs.flat());
  };

  const searches = visits.map((): Browsed['searches'] => ({}));
  for (const [key, query] of Object.entries(queriesOf(corpus))) {
    const name = key as SearchName;
    const search = query.country === undefined ? firstSearch : sharedSearch;
    const costs = await onEach(SEARCHES[name], (visit) => search(browser, visit, query));
    for (const [index, own] of searches.entries())
      if (costs[index]?.[0]) own[name] = medianSearch(costs[index]);
  }
  const seconds = await onEach('second search', (visit) =>
    secondSearch(browser, visit, secondQueries(corpus)),
  );
  return visits.map((_, index) => ({
    event: events[index] as Browsed['event'],
    byHand: byHand as Browsed['byHand'],
    searches: searches[index] ?? {},
    ...(seconds[index]?.[0] !== undefined && { second: median(seconds[index]) }),
  }));
}
