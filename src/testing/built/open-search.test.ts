/** A browser can add the record to its search engines: OpenSearch 1.1, as a browser's own XML parser reads it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { OPEN_SEARCH } from '../../catalogue/permalinks.ts';
import { SITE } from '../../site.ts';
import { DIST } from '../../tooling/paths.ts';
import { launchChromium } from '../../tooling/chromium/chromium.ts';
import { expectNone } from '../expect-none.ts';
import { readPages } from '../site.ts';

const NAMESPACE = 'http://a9.com/-/spec/opensearch/1.1/';

interface Element {
  name: string;
  namespace: string | null;
  text: string;
  attributes: Record<string, string>;
}

let root = '';
let elements: Element[] = [];

beforeAll(async () => {
  const xml = await readFile(join(DIST, OPEN_SEARCH), 'utf8');
  const browser = await launchChromium();
  const tab = await browser.newPage();
  ({ root, elements } = await tab.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
    return {
      root: documentElement.localName,
      elements: [...documentElement.children].map((element) => ({
        name: element.localName,
        namespace: element.namespaceURI,
        text: element.textContent,
        attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      })),
    };
  }, xml));
  await browser.close();
});

const all = (name: string): Element[] => elements.filter((element) => element.name === name);
const text = (name: string): string | undefined => all(name)[0]?.text;

describe('the description of the search', () => {
  test('is well-formed and all of one vocabulary', () => {
    expect(root).toBe('OpenSearchDescription');
    expect(new Set(elements.map(({ namespace }) => namespace))).toEqual(new Set([NAMESPACE]));
  });

  test.each([
    ['ShortName', 16],
    ['LongName', 48],
    ['Description', 1024],
  ])('has one %s of at most %i characters', (name, most) => {
    expect(all(name)).toHaveLength(1);
    expect(text(name)?.length).toBeGreaterThan(0);
    expect(text(name)?.length).toBeLessThanOrEqual(most);
  });

  test('leads to the page of search, with the words in the box of its form', () => {
    const results = all('Url').filter(({ attributes }) => attributes.type === 'text/html');
    expect(results.map(({ attributes }) => attributes.template)).toEqual([
      `${SITE.url}/search/?q={searchTerms}`,
    ]);
  });

  test('says language and encodings', () => {
    expect([text('Language'), text('InputEncoding'), text('OutputEncoding')]).toEqual([
      SITE.lang,
      'UTF-8',
      'UTF-8',
    ]);
  });

  test('is named by every page', async () => {
    const link = `<link rel="search" type="application/opensearchdescription+xml" title="${SITE.shortName}" href="${OPEN_SEARCH}"`;
    const without = (await readPages()).filter(({ html }) => !html.includes(link));
    expectNone(without.map(({ address }) => ({ address, problem: 'does not name it' })));
  });
});
