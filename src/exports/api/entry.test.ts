/** What programs get of an entry, and that it has the shape that is promised. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../catalogue/catalogue.ts';
import type { AnyEntry } from '../../catalogue/entry.ts';
import { catalogueOf, entriesOf } from '../../testing/fixtures/catalogue.ts';
import { EVENT } from '../../testing/fixtures/content.ts';
import { NASTY_STRINGS } from '../../testing/fixtures/nasty-strings.ts';
import { allEntries } from './all-entries.ts';
import { publishedEntry } from './entry.ts';
import { publishedCountries, publishedList } from './list.ts';
import { countriesSchema, entrySchema, listSchema } from './shapes.ts';
import { KINDS } from '../../schemas/kinds.ts';

const catalogue = catalogueOf();
const event = catalogue.get('events', '2011/almaty-workshop') as AnyEntry;
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('an entry', () => {
  test('has what its editor wrote, its page and its licences', () => {
    expect(publishedEntry(catalogue, event)).toMatchObject({
      id: 'events/2011/almaty-workshop',
      url: expect.stringMatching(/^https:.*\/events\/2011\/almaty-workshop\/$/) as string,
      title: 'Second workshop on co-operation',
      licence: { data: 'CC0-1.0', text: 'CC-BY-4.0', work: undefined },
      data: event.data,
    });
  });

  test('has each place in a source once, with all that rests on it', () => {
    const { citations } = publishedEntry(catalogue, event);
    expect(citations.find(({ claims }) => claims.includes('date'))).toMatchObject({
      number: 1,
      source: 'sources/osce-1',
      unit: 'paragraph',
      at: 1,
      words: 'OSCE, press release of 9 November 2011, paragraph 1',
      url: 'https://www.osce.org/astana/1',
      claims: ['date', 'place', 'series', 'body.0'],
    });
    const whole = citations.find(({ source }) => source === 'sources/handbook');
    expect(whole).toMatchObject({ claims: ['statements.0', 'body.2'] });
    expect(whole).not.toHaveProperty('at');
  });

  test('has its relations both ways, each once', () => {
    const { relations } = publishedEntry(catalogue, event);
    expect(relations.to).toContainEqual({ as: 'series', id: 'series/workshops' });
    expect(relations.to).toContainEqual({ as: 'seeAlso', id: 'projects/search-2011' });
    const centre = publishedEntry(catalogue, catalogue.get('organisations', 'osce-centre-in-astana'));
    expect(centre.relations.from).toContainEqual({ as: 'organisation', id: 'events/2011/almaty-workshop' });
    expect(centre.relations.from).toContainEqual({ as: 'spokenFor', id: 'events/2011/almaty-workshop' });
    for (const list of [relations.to, centre.relations.from])
      expect(new Set(list.map(({ as, id }) => `${as} ${id}`)).size).toBe(list.length);
  });

  test('has a text that can be shown elsewhere', () => {
    const html =
      '<p>A <a href="/series/workshops/">series</a>.<Cite at="1" /><Cite at="2" next /> &lt;a href="/x"></p>';
    expect(publishedEntry(catalogue, event, html).text).toMatch(
      /^<p>A <a href="https:\/\/[^"]+\/series\/workshops\/">series<\/a>\.<sup>\[\d\]<\/sup><sup>\[\d\]<\/sup> &lt;a href="\/x"><\/p>$/,
    );
    expect(publishedEntry(catalogue, event, '').text).toBeUndefined();
  });

  test('about the guidebook repeats the terms of the book', () => {
    const reuse = 'Free for teaching.';
    const entries = entriesOf().map((entry) =>
      entry.kind === 'guidebook' ? { ...entry, data: { ...entry.data, reuse } } : entry,
    );
    const changed = buildCatalogue(entries);
    const work = (entry: AnyEntry) => publishedEntry(changed, entry).licence.work;
    expect(
      allEntries(changed)
        .filter((entry) => work(entry) === reuse)
        .map(({ kind }) => kind),
    ).toEqual(['guidebook', 'chapters']);
  });
});

/** The small record with a text in place of the title, the summary and the note of its event. */
function catalogueWith(text: string): Catalogue {
  const entries = entriesOf().map((entry) =>
    entry.file === EVENT && entry.kind === 'events'
      ? { ...entry, data: { ...entry.data, title: text, summary: text, dateNote: text } }
      : entry,
  );
  return buildCatalogue(entries);
}

describe('shapes', () => {
  test('every entry has the shape of its kind', () => {
    for (const entry of allEntries(catalogue))
      entrySchema(entry.kind).parse(asJson(publishedEntry(catalogue, entry, '<p>Text</p>')));
  });

  test('every list has its shape, and its entries in order', () => {
    for (const kind of KINDS) {
      const list = publishedList(catalogue, kind);
      listSchema(kind).parse(asJson(list));
      expect(list.items.map(({ id }) => id)).toEqual(catalogue.all(kind).map(({ id }) => `${kind}/${id}`));
    }
    countriesSchema.parse(asJson(publishedCountries(catalogue)));
  });

  test.each(Object.entries(NASTY_STRINGS))('%s comes through', (_, text) => {
    const nasty = catalogueWith(text);
    const entry = nasty.get('events', '2011/almaty-workshop') as AnyEntry;
    expect(asJson(publishedEntry(nasty, entry))).toMatchObject({ title: text, data: { dateNote: text } });
    expect(asJson(publishedList(nasty, 'events'))).toMatchObject({ items: [{ title: text, summary: text }] });
  });
});
