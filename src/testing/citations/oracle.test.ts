/**
 * Citations of real entries in every form: against golden files, so that a change is seen, and against citation-js and
 * citeproc, which we did not write.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogueOf } from '../fixtures/catalogue.ts';
import { NASTY_STRINGS } from '../fixtures/nasty-strings.ts';
import { readContentFiles } from '../../tooling/content-files.ts';
import { ROOT } from '../../tooling/paths.ts';
import { apaOf } from '../../exports/citations/apa.ts';
import { bibtexOf } from '../../exports/citations/bibtex.ts';
import { chicagoOf } from '../../exports/citations/chicago.ts';
import { cslJsonOf, cslOfPage, cslOfSource, type CslItem } from '../../exports/citations/csl.ts';
import { risOf } from '../../exports/citations/ris.ts';
import { plainText, type Run } from '../../exports/citations/words.ts';

const STYLE = join(import.meta.dirname, 'chicago-notes-bibliography.csl.gz');

const catalogue = catalogueOf(await readContentFiles(ROOT));
const sources = catalogue.all('sources').map((source) => cslOfSource(catalogue, source));
const pages = [...catalogue.all('events'), ...catalogue.all('guidebook'), ...catalogue.all('chapters')].map(
  (entry) => cslOfPage(entry),
);

/** A few of each sort: with day, month, year, no date; with and without an address; in other languages. */
const SHOWN = new Set([
  'ctr-events-2011-almaty-regional-workshop',
  'ctr-guidebook',
  'ctr-guidebook-chapter-1',
  'osce-84839',
  'guidebook-en',
  'guidebook-ru',
  'academy-gp-7300',
  'baq-2026',
  'cbss-article-copy',
  'cbss-slides-copy',
]);
const shown = [...pages, ...sources].filter(({ id }) => SHOWN.has(id));

beforeAll(async () => {
  plugins.config.get('@csl').styles.add('chicago', gunzipSync(await readFile(STYLE)).toString());
});

const inHtml = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : `*${run.italic}*`)).join('');

const golden = (name: string): string => join(import.meta.dirname, 'golden', name);

test.each([
  [
    'citations.txt',
    () => shown.map((item) => `${inHtml(apaOf(item))}\n${inHtml(chicagoOf(item))}\n`).join('\n'),
  ],
  ['citations.bib', () => bibtexOf(shown)],
  ['citations.ris', () => risOf(shown)],
  ['citations.csl-json', () => cslJsonOf(shown)],
])('%s is as it was', async (name, make) => {
  expect(shown).toHaveLength(SHOWN.size);
  await expect(make()).toMatchFileSnapshot(golden(name));
});

/**
 * What may differ, and why:
 * - citeproc sets letters behind the years of one author (2011a): those tell the items of one list apart;
 * - without a date it writes “Retrieved” before the address, for a day that the record does not know (a reader adds it);
 * - Chicago sets titles of pages in headline style: ours keep the letters of the document;
 * - citeproc makes straight quotation marks curly.
 */
const alike = (citation: string): string =>
  citation
    .trim()
    .replace(/\((n\.d\.|\d{4})-?[a-z]{1,2}\b/, '($1')
    .replace(' Retrieved http', ' http')
    .replace(/[“”"]/g, '"')
    .replace(/[‘’']/g, "'")
    .toLowerCase();

test.each([
  ['apa', apaOf],
  ['chicago', chicagoOf],
] as const)(
  'citeproc cites every source, event and part of the guidebook as we do: %s',
  (template, ours) => {
    const items = [...sources, ...pages];
    const theirs = new Cite(structuredClone(items))
      .format('bibliography', { template, format: 'text', lang: 'en-US', asEntryArray: true })
      .map(([id, text]) => `${id}: ${alike(text)}`);
    expect(theirs.sort()).toEqual(items.map((item) => `${item.id}: ${alike(plainText(ours(item)))}`).sort());
  },
  60_000,
);

/** What citation-js reads back: a body's name stands in one of three places. */
const fieldsOf = (item: Record<string, unknown> | CslItem) => {
  const { id, type, title, author, issued, URL, ISBN, genre, medium } = item as CslItem & { medium?: string };
  const names = (author ?? []).map((name) => Object.values(name).join(' '));
  return { id, type, title: title.replaceAll(/\s+/g, ' '), names, issued, URL, ISBN, form: genre ?? medium };
};

const nasty = Object.entries(NASTY_STRINGS).map(([name, title]): CslItem => ({
  id: name.replaceAll(' ', '-'),
  type: 'webpage',
  title,
  language: 'en',
}));

describe('citation-js reads back what was written', () => {
  const items = [...sources, ...pages];

  test('BibTeX', () => {
    expect(new Cite(bibtexOf(items)).data.map(fieldsOf)).toEqual(items.map(fieldsOf));
  });

  test('RIS, which has one date and no comma in the name of a body', () => {
    const inRis = items.map((item) => {
      const fields = fieldsOf(item);
      const first = item.issued?.['date-parts'].slice(0, 1);
      return {
        ...fields,
        names: fields.names.map((name) => name.replaceAll(', ', ' – ')),
        issued: first && { 'date-parts': first },
        // citation-js reads no form of a data set.
        form: item.type === 'dataset' ? undefined : fields.form,
      };
    });
    expect(new Cite(risOf(items)).data.map(fieldsOf)).toEqual(inRis);
  });

  test.each(nasty)('$id in BibTeX', (item) => {
    expect(new Cite(bibtexOf([item])).data.map(fieldsOf)).toEqual([fieldsOf(item)]);
  });

  test.each(nasty)('$id in RIS', (item) => {
    expect(new Cite(risOf([item])).data.map(fieldsOf)).toEqual([fieldsOf(item)]);
  });
});
