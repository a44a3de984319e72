/** Twins in Markdown say what their pages say. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { markdownAddress } from '../../catalogue/permalinks.ts';
import { DIST } from '../../tooling/paths.ts';
import { expectNone } from '../expect-none.ts';
import { readPages, type Page } from '../site.ts';

/** Rows of facts that are ways to other pages, and those that a twin has under another heading or none. */
const NO_FACTS = new Set(['Before it in the series', 'After it in the series']);

let twins: (Page & { twin: string })[] = [];
beforeAll(async () => {
  twins = (await readPages())
    .filter(({ address, html }) => html.includes(`type="text/markdown" href="${markdownAddress(address)}"`))
    .map((page) => ({ ...page, twin: readFileSync(join(DIST, markdownAddress(page.address)), 'utf8') }));
});

const has = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

test('every event, organisation and chapter has one, and no other page names one', async () => {
  const wanted =
    /^\/(events\/(\d{4}|undated)\/(?!more\/|page\/)[^/]+|organisations\/(?!page\/)[^/]+|guidebook(\/[^/]+)?)\/$/;
  const pages = (await readPages()).map(({ address }) => address).filter((address) => wanted.test(address));
  expect(twins.map(({ address }) => address)).toEqual(pages);
  expect(pages.filter((address) => !existsSync(join(DIST, markdownAddress(address))))).toEqual([]);
});

test('it has the facts of the page', () => {
  const lacking = twins.flatMap(({ address, html, twin }) => {
    const facts = /<dl class="facts">[^]*?<\/dl>/.exec(html)?.[0] ?? '';
    return has(facts, /<dt>([^<]*)/g)
      .map((label) => label.trim().replace(/ \(\d+\)$/, ''))
      .filter((label) => !NO_FACTS.has(label) && !twin.includes(`- **${label}:** `))
      .map((label) => ({ address, problem: `lacks ${label}` }));
  });
  expectNone(lacking);
});

test('it has the notes of the page, each explained once and used', () => {
  const wrong = twins.filter(({ html, twin }) => {
    const onPage = has(html, /<li id="note-(\d+)"/g).sort();
    const explained = has(twin, /^\[\^(\d+)\]:/gm).sort();
    const used = [...new Set(has(twin, /\[\^(\d+)\](?!:)/g))].sort();
    return onPage.join() !== explained.join() || onPage.join() !== used.join();
  });
  expectNone(wrong.map(({ address }) => ({ address, problem: 'has other notes' })));
});

test('it has the headings of the text, and no sign of MDX', () => {
  const wrong = twins.flatMap(({ address, html, twin }) => {
    const prose = /<div class="prose">[^]*?<\/div>/.exec(html)?.[0] ?? '';
    const headings = has(prose, /<h[2-4][^>]*>([^<]+)/g).length;
    const inTwin = has(twin, /^(#{2,4} )/gm).length;
    if (twin.includes('<Cite')) return [{ address, problem: 'has a <Cite>' }];
    return inTwin > headings ? [] : [{ address, problem: `${String(inTwin)} headings` }];
  });
  expectNone(wrong);
});

test('it is served as Markdown, to programs of other sites too', async () => {
  const response = await fetch(inject('site') + markdownAddress(twins[0]?.address ?? ''));
  expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});
