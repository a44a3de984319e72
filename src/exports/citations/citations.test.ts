/** Citations in all their forms, of made-up entries; testing/citations/ holds real ones against a citation processor. */
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../testing/fixtures/catalogue.ts';
import { NASTY_STRINGS } from '../../testing/fixtures/nasty-strings.ts';
import { apaOf } from './apa.ts';
import { bibtexOf } from './bibtex.ts';
import { chicagoOf } from './chicago.ts';
import { cslDate, cslJsonOf, cslOfOriginal, cslOfPage, cslOfSource, type CslItem } from './csl.ts';
import { dataAddress } from './data-address.ts';
import { risOf } from './ris.ts';
import { plainText } from './words.ts';

const catalogue = catalogueOf();
const event = catalogue.get('events', '2011/almaty-workshop');
const release = cslOfSource(catalogue, catalogue.get('sources', 'osce-1'));
const apa = (item: CslItem) => plainText(apaOf(item));
const chicago = (item: CslItem) => plainText(chicagoOf(item));
const without = (item: CslItem, ...fields: (keyof CslItem)[]): CslItem =>
  Object.fromEntries(
    Object.entries(item).filter(([name]) => !fields.includes(name as keyof CslItem)),
  ) as never;
const on = (edtf: string): CslItem => ({ ...without(release, 'issued'), ...dateOf(edtf) });
const dateOf = (edtf: string) => {
  const issued = cslDate(edtf);
  return issued && { issued };
};

describe('what can be cited', () => {
  test('a page is ours, of the day of its review, and names no event as if it were a conference', () => {
    expect(cslOfPage(event)).toEqual({
      id: 'ctr-events-2011-almaty-workshop',
      type: 'webpage',
      title: 'Second workshop on co-operation',
      author: [{ literal: 'Counter-Trafficking Record' }],
      issued: { 'date-parts': [[2026, 11, 21]] },
      language: 'en-GB',
      URL: expect.stringMatching(/^https:.*\/events\/2011\/almaty-workshop\/$/) as string,
    });
  });

  test('the original of an event is its main source, that of a source the document itself', () => {
    const source = catalogue.get('sources', 'osce-1');
    expect(cslOfOriginal(catalogue, event)).toEqual(release);
    expect(cslOfOriginal(catalogue, source)).toEqual(release);
    expect(cslOfOriginal(catalogue, catalogue.get('topics', 'monitoring'))).toBeUndefined();
    expect(release).toMatchObject({ id: 'osce-1', genre: 'Press release', author: [{ literal: 'OSCE' }] });
  });

  test('no author is made of a publisher that nobody noted', () => {
    const source = catalogue.get('sources', 'osce-1');
    const unknown = { ...source, data: { ...source.data, publisher: 'publisher not noted' } };
    const item = cslOfSource(catalogue, unknown);
    expect(item.author).toBeUndefined();
    expect(apa(item)).toBe(
      'Workshop opens in Almaty. (2011, November 9). [Press release]. https://www.osce.org/astana/1',
    );
    expect(chicago(item)).toBe(
      '“Workshop opens in Almaty.” Press release. November 9, 2011. https://www.osce.org/astana/1.',
    );
  });

  test.each([
    ['XXXX-09-14', undefined],
    ['../2011', undefined],
    ['2011-XX-09', [[2011]]],
    ['2011-05/2012', [[2011, 5], [2012]]],
    ['2011/..', [[2011]]],
  ])('the date %s keeps what is known', (edtf, parts) => {
    expect(cslDate(edtf)?.['date-parts']).toEqual(parts);
  });
});

test.each([
  ['2011-11-09', '(2011, November 9)', 'November 9, 2011.'],
  ['2011-11', '(2011, November)', 'November 2011.'],
  ['2011', '(2011)', '2011.'],
  ['2011-11-09/2011-11-10', '(2011, November 9–10)', 'November 9–10, 2011.'],
  ['2011-10-30/2011-11-02', '(2011, October 30–November 2)', 'October 30–November 2, 2011.'],
  ['2011-05/2011-06', '(2011, May–June)', 'May–June 2011.'],
  ['2011-12-30/2012-01-02', '(2011, December 30–2012, January 2)', 'December 30, 2011–January 2, 2012.'],
  ['XXXX-09-14', '(n.d.)', ''],
])('the date %s in words', (edtf, inApa, inChicago) => {
  expect(apa(on(edtf))).toContain(`OSCE. ${inApa}. `);
  expect(chicago(on(edtf))).toContain(`Press release. ${inChicago} https`.replace('  ', ' '));
});

test('a title that ends in a sign of its own gets no full stop, and quotation marks in it become single', () => {
  const item = { ...without(release, 'genre'), title: 'Why does “identify” matter?' };
  expect(apa(item)).toContain('Why does “identify” matter? https');
  expect(chicago(item)).toContain('“Why does ‘identify’ matter?” November');
});

test('a reference manager that knows the day of access gets it; the record itself never does', () => {
  const accessed = { ...release, accessed: { 'date-parts': [[2026, 11, 22]] } };
  expect(bibtexOf([accessed])).toContain('urldate = {2026-11-22}');
  expect(risOf([accessed])).toContain('Y2  - 2026/11/22/\r\n');
  expect(bibtexOf([release]) + risOf([release])).not.toMatch(/urldate|Y2/);
});

test('a body with a comma in its name does not become a person', () => {
  const item = { ...release, author: [{ literal: 'OSCE, Strategic Police Matters Unit' }] };
  expect(risOf([item])).toContain('AU  - OSCE – Strategic Police Matters Unit\r\n');
  expect(bibtexOf([item])).toContain('author = {{OSCE, Strategic Police Matters Unit}}');
});

describe.each(Object.entries(NASTY_STRINGS))('a title with %s', (_, title) => {
  const item = { ...release, title, author: [{ literal: title }] };

  test('keeps BibTeX in balance', () => {
    const text = bibtexOf([item, release]);
    let depth = 0;
    for (const sign of text) {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(text.split('\n').filter((line) => line.startsWith('@'))).toHaveLength(2);
    // One field a line, whatever the title.
    expect(text.split('\n')).toHaveLength(2 * bibtexOf([release]).split('\n').length);
  });

  test('adds no line to RIS', () => {
    const lines = risOf([item]).split('\r\n');
    expect(lines).toHaveLength(risOf([release]).split('\r\n').length);
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  });

  test('comes back from an address that holds it', async () => {
    const text = risOf([item]) + bibtexOf([item]);
    expect(await (await fetch(dataAddress(text))).text()).toBe(text);
  });

  test('comes back from CSL-JSON as it was', () => {
    expect(JSON.parse(cslJsonOf([item]))).toEqual([item]);
  });
});
