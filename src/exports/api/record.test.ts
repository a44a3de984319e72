/** The whole record in one file. */
import { expect, test } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../catalogue/catalogue.ts';
import type { AnyEntry } from '../../catalogue/entry.ts';
import { KINDS } from '../../schemas/kinds.ts';
import { catalogueOf, entriesOf } from '../../testing/fixtures/catalogue.ts';
import { without, EVENT } from '../../testing/fixtures/content.ts';
import { NASTY_STRINGS } from '../../testing/fixtures/nasty-strings.ts';
import { publishedEntry } from './entry.ts';
import { linkedRecordText, recordText } from './record.ts';

async function recordOf(catalogue: Catalogue): Promise<Record<string, unknown>> {
  const textOf = (entry: AnyEntry) => Promise.resolve(JSON.stringify(publishedEntry(catalogue, entry)));
  return JSON.parse((await Array.fromAsync(recordText(catalogue, textOf))).join('')) as Record<
    string,
    unknown
  >;
}

test('holds each entry as its own file does, kind by kind', async () => {
  const catalogue = catalogueOf();
  const record = await recordOf(catalogue);
  for (const kind of KINDS) {
    const entries = catalogue.all(kind) as readonly AnyEntry[];
    expect(record[kind]).toEqual(
      JSON.parse(JSON.stringify(entries.map((entry) => publishedEntry(catalogue, entry)))),
    );
  }
  expect(record).toMatchObject({ reviewed: '2026-11-21', countries: [{ code: 'KG' }, { code: 'KZ' }] });
});

test('a kind without entries is an empty list', async () => {
  const record = await recordOf(catalogueOf(without(EVENT)));
  expect(record.events).toEqual([]);
});

test.each(Object.entries(NASTY_STRINGS))('%s comes through', async (_, text) => {
  const entries = entriesOf().map((entry) =>
    entry.kind === 'events' ? { ...entry, data: { ...entry.data, title: text } } : entry,
  );
  const catalogue = buildCatalogue(entries);
  expect(await recordOf(catalogue)).toMatchObject({ events: [{ title: text }] });
  expect(JSON.parse([...linkedRecordText(catalogue)].join(''))).toMatchObject({
    '@graph': expect.arrayContaining([expect.objectContaining({ '@type': 'Event', name: text })]) as unknown,
  });
});

test('as linked data it names the page of every entry', () => {
  const { '@graph': graph } = JSON.parse([...linkedRecordText(catalogueOf())].join('')) as {
    '@graph': Record<string, unknown>[];
  };
  expect(graph.filter((node) => node['@type'] === 'WebPage')).toHaveLength(entriesOf().length);
});
