/** The written search index holds words, not words glued together (design.md: `VenueLibraryCityLeeds`). */
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { DIST } from '../../tooling/paths.ts';
import { expectNone } from '../expect-none.ts';
import { parsePages, type ParsedPage } from '../parsed-pages.ts';
import { isEventPage } from '../site.ts';

/** What Pagefind writes for a page; only what this test reads. */
interface Fragment {
  url: string;
  content: string;
}

const SIGNATURE = 'pagefind_dcd';

/** Reads the index as Pagefind's own script does: gzip, a signature, JSON. */
async function readFragments(): Promise<Fragment[]> {
  const fragments: Fragment[] = [];
  for await (const file of glob('pagefind/fragment/**/*.pf_fragment', { cwd: DIST })) {
    const text = gunzipSync(readFileSync(join(DIST, file))).toString();
    if (!text.startsWith(SIGNATURE)) throw new Error(`${file} does not start as a Pagefind fragment.`);
    fragments.push(JSON.parse(text.slice(SIGNATURE.length)) as Fragment);
  }
  return fragments;
}

const wordsOf = (text: string): string =>
  ` ${text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

let pages: ParsedPage[] = [];
let fragments: Fragment[] = [];
beforeAll(async () => {
  [pages, fragments] = [await parsePages(), await readFragments()];
});

test('the facts of every indexed page are in the index, word by word', () => {
  const content = new Map(fragments.map((fragment) => [fragment.url, wordsOf(fragment.content)]));
  const glued = pages.flatMap(({ address, facts }) => {
    const indexed = content.get(address);
    if (indexed === undefined) return [];
    return facts
      .filter((text) => !indexed.includes(wordsOf(text)))
      .map((text) => ({ address, problem: `not in the index word by word: ${text}` }));
  });
  expectNone(glued);
});

test('every event is indexed, with its facts', () => {
  const urls = new Set(fragments.map(({ url }) => url));
  const events = pages.filter(({ address }) => isEventPage(address));
  expect(events.length).toBeGreaterThan(0);
  const lost = events.filter(({ address, facts }) => !urls.has(address) || facts.length === 0);
  expectNone(lost.map(({ address }) => ({ address, problem: 'is not indexed, or shows no facts' })));
});

test('there is one index, in one language', () => {
  const entry = JSON.parse(readFileSync(join(DIST, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.values(entry.languages).map(({ page_count: count }) => count)).toEqual([fragments.length]);
});
