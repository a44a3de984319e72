/** Everything that is measured in the browser on one built site. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { createSiteServer, listen } from '../../static-server.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { SEARCHES, type Browsed, type SearchName } from '../results.ts';
import type { Site } from '../sites.ts';
import { pageCosts, type PageCost } from './page-cost.ts';
import {
  firstSearch,
  secondSearch,
  sharedSearch,
  type Query,
  type SearchCost,
  type Setting,
} from './search-cost.ts';
import { staticPage } from './static-page.ts';
import { FAST, SLOW, type Line } from './tab.ts';

/** How often each search is made; the median counts. */
const SEARCH_RUNS = 3;
/** Paints vary more. */
const PAGE_RUNS = 7;

/** Common words by their rank: the first is in nearly every event, the last in about one of five. */
const RANKS = { common: 0, first: 3, second: 60 };
const COUNTRY = 'KZ';

/** The event in the middle of the record, by which everything is measured. */
export const sampleEvent = ({ events }: Corpus): Corpus['events'][number] => {
  const event = events[Math.floor(events.length / 2)];
  if (!event) throw new RangeError('The record has no event.');
  return event;
};

function queriesOf(corpus: Corpus): Record<Exclude<SearchName, 'filtered'>, Query> {
  const event = sampleEvent(corpus);
  const word = (rank: number) => corpus.words[rank] ?? '';
  const organisation = corpus.organisations[2];
  return {
    common: { text: word(RANKS.common) },
    rare: { text: event.rare, expects: event.id },
    two: { text: `${word(RANKS.first)} ${word(RANKS.second)}` },
    organisation: {
      text: organisation?.name ?? '',
      expectsName: `/organisations/${organisation?.id ?? ''}/`,
    },
    title: { text: event.title, expectsName: event.id },
  };
}

async function origin(server: Server): Promise<string> {
  return `http://localhost:${String(await listen(server, 0))}`;
}

/**
 * Looks at a built site on a slow and on a fast line.
 * @param dist path of the built site
 * @param scratch a folder for the page written by hand
 * @param fail is told of each search that found nothing, which does not stop the others
 */
export async function browseSite(
  browser: Browser,
  site: Site,
  dist: string,
  corpus: Corpus,
  scratch: string,
  fail: (sentence: string) => void,
): Promise<Record<'slow' | 'fast', Browsed>> {
  const { id } = sampleEvent(corpus);
  await mkdir(scratch, { recursive: true });
  await writeFile(join(scratch, 'index.html'), staticPage(corpus.files, id));

  const servers = [await createSiteServer(dist), await createSiteServer(scratch)] as const;
  try {
    const [built, byHandOrigin] = [await origin(servers[0]), await origin(servers[1])];
    const eventAddress = `${built}/events/${id}/`;
    const look = async (line: Line): Promise<Browsed> => {
      const setting: Setting = { origin: built, site, line, runs: SEARCH_RUNS };
      const pages = await pageCosts(browser, [eventAddress, `${byHandOrigin}/`], line, PAGE_RUNS);
      const [event, byHand] = pages as [PageCost, PageCost];
      return {
        event,
        byHand,
        searches: await searches(browser, setting, corpus, fail),
        second: await secondSearch(browser, setting, secondQueries(corpus)),
      };
    };
    return { slow: await look(SLOW), fast: await look(FAST) };
  } finally {
    for (const server of servers) server.close();
  }
}

async function searches(
  browser: Browser,
  setting: Setting,
  corpus: Corpus,
  fail: (sentence: string) => void,
): Promise<Browsed['searches']> {
  const { common, ...typed } = queriesOf(corpus);
  const found: Browsed['searches'] = {};
  const attempt = async (name: SearchName, search: Promise<SearchCost>): Promise<void> => {
    await search.then(
      (cost) => (found[name] = cost),
      (error: unknown) => {
        fail(`${SEARCHES[name]}, ${setting.line.name} line: ${String(error)}`);
      },
    );
  };
  for (const [name, query] of Object.entries({ common, ...typed }))
    await attempt(name as SearchName, firstSearch(browser, setting, query));
  await attempt('filtered', sharedSearch(browser, setting, { ...common, country: COUNTRY }));
  return found;
}

/** Two words of which each event has one of its own. */
function secondQueries({ events }: Corpus): readonly [Query, Query] {
  const query = (index: number): Query => {
    const event = events[Math.min(Math.max(index, 0), events.length - 1)];
    return { text: event?.rare ?? '', expects: event?.id ?? '' };
  };
  const middle = Math.floor(events.length / 2);
  return [query(middle), query(middle + 1)];
}
