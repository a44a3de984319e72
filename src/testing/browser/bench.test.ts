/** The bench finds its way on the search page of both sites: it would otherwise fail after half an hour. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { layOutBareSite } from '../../tooling/bench/bare/lay-out.ts';
import { sampleEvent } from '../../tooling/bench/browse/queries.ts';
import { firstSearch, secondSearch, sharedSearch } from '../../tooling/bench/browse/search-cost.ts';
import { FAST } from '../../tooling/bench/browse/tab.ts';
import { runBuild } from '../../tooling/bench/build/run-build.ts';
import { makeCorpus } from '../../tooling/bench/corpus/corpus.ts';
import { SITES } from '../../tooling/bench/sites.ts';
import { launchChromium } from '../../tooling/chromium/chromium.ts';
import { BUILD } from '../../tooling/paths.ts';
import { createSiteServer, listen } from '../../tooling/static-server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('on our site', async () => {
  const setting = { origin: inject('site'), site: SITES.ours, line: FAST };
  const cost = await firstSearch(browser, setting, { text: 'trafficking' });
  expect(cost.whole.requests).toBeGreaterThanOrEqual(cost.untilText.requests);
  // The engine alone is larger.
  expect(cost.untilText.bytes).toBeGreaterThan(70_000);
  const astana = { text: 'Baymurzin', expects: 'astana' };
  expect(await secondSearch(browser, setting, [{ text: 'Kloetzer' }, astana])).toBeGreaterThan(0);
  expect((await sharedSearch(browser, setting, { text: 'trafficking', country: 'KZ' })).text).toBeGreaterThan(
    0,
  );
});

test('on the bare site, which it builds', async () => {
  const corpus = makeCorpus(12, 1);
  const folder = path.join(BUILD, 'bench-test');
  await layOutBareSite(folder, corpus.files);
  await runBuild(folder, SITES.bare.build);
  const server = await createSiteServer(path.join(folder, 'dist'));
  try {
    const origin = `http://localhost:${String(await listen(server, 0))}`;
    const setting = { origin, site: SITES.bare, line: FAST };
    const { rare, id } = sampleEvent(corpus);
    const cost = await firstSearch(browser, setting, { text: rare, expects: id });
    // Script, worker, entry, meta, engine, one part of the index, one result.
    expect(cost.whole.requests).toBe(7);
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
});
