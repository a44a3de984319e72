/** The forms of a list: right by judges that we did not write, whatever stands in the texts. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../catalogue/catalogue.ts';
import { eventListOn, eventLists, type EventList } from '../../catalogue/event-lists.ts';
import { catalogueOf, entriesOf } from '../../testing/fixtures/catalogue.ts';
import { manyEntries } from '../../testing/fixtures/many.ts';
import { NASTY_STRINGS } from '../../testing/fixtures/nasty-strings.ts';
import { atomFaults, calendarOf, csvRecords, jsonFeedFaults } from '../../testing/validators.ts';
import { atomFeed } from './atom.ts';
import { bibtexBibliography, risBibliography } from './bibliography.ts';
import { eventCalendar } from './calendar.ts';
import { feedParts } from './feed-parts.ts';
import { formsOf } from './forms.ts';
import { jsonFeed } from './json-feed.ts';
import { eventTable } from './table.ts';

const YEAR = '/events/2011/';

/** The small record with other data in its one event. */
function withEvent(data: object): Catalogue {
  return buildCatalogue(
    entriesOf().map((entry) =>
      entry.kind === 'events' ? { ...entry, data: { ...entry.data, ...data } } : entry,
    ),
  );
}

function listOn(catalogue: Catalogue, page = YEAR): EventList {
  const list = eventListOn(catalogue, page);
  if (!list) throw new Error(`There is no list on ${page}.`);
  return list;
}

/** The feed of a list that has one part. */
const feedOf = <T>(list: EventList, write: (part: ReturnType<typeof feedParts>[number]) => T): T[] =>
  feedParts(list).map(write);

const unescaped = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe.each(Object.entries(NASTY_STRINGS))('a title with %s', (_, text) => {
  const catalogue = withEvent({ title: text, summary: text });
  const list = listOn(catalogue);

  test('comes through Atom', async () => {
    const [feed = ''] = feedOf(list, (part) => atomFeed(catalogue, part));
    expect(await atomFaults([{ address: 'feed.atom', text: feed }])).toEqual([]);
    expect(unescaped(/<entry>[^]*?<title>([^<]*)<\/title>/.exec(feed)?.[1] ?? '')).toBe(text);
  });

  test('comes through JSON Feed', () => {
    const [feed = ''] = feedOf(list, (part) => jsonFeed(catalogue, part));
    expect(jsonFeedFaults(feed)).toEqual([]);
    expect(JSON.parse(feed)).toMatchObject({ items: [{ title: text, content_text: text }] });
  });

  test('comes through CSV, and is no formula there', () => {
    const table = eventTable(catalogue, list);
    const [record] = csvRecords(table);
    expect(record?.title).toBe(/^[=+\-@]/.test(text) ? `'${text}` : text);
    expect(table).not.toMatch(/(^|,|")[=+@]/m);
  });

  test('comes through iCalendar, in lines of at most 75 octets', () => {
    const calendar = eventCalendar(catalogue, list);
    const event = calendarOf(calendar).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe(text.replaceAll(/\r\n?/g, '\n'));
    const longest = Math.max(...calendar.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('comes through the bibliographies as one entry', () => {
    expect(bibtexBibliography(catalogue, list).match(/^@/gm)).toHaveLength(1);
    expect(risBibliography(catalogue, list).match(/^ER {2}- /gm)).toHaveLength(1);
  });
});

describe('the days of an event on a calendar', () => {
  test.each([
    ['2011-11-09', '2011-11-09', '2011-11-10'],
    ['2011-11-09/2011-11-10', '2011-11-09', '2011-11-11'],
    ['2011-12-31', '2011-12-31', '2012-01-01'],
    ['2012-02-28/2012-02-29', '2012-02-28', '2012-03-01'],
  ])('%s begins on %s and is over on %s', (date, start, end) => {
    const catalogue = withEvent({ date });
    const [list] = eventLists(catalogue);
    const event = calendarOf(eventCalendar(catalogue, list as EventList)).getFirstSubcomponent('vevent');
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe(start);
    expect(String(event?.getFirstPropertyValue('dtend'))).toBe(end);
    expect((event?.getFirstPropertyValue('dtstart') as ICAL.Time).isDate).toBe(true);
  });

  test.each(['2011-11', '2011', 'XXXX-11-09', '2011-11-09/', '2011-11/2011-12-05'])(
    'are not made up for %s: without another event the list has no calendar',
    (date) => {
      const [list] = eventLists(withEvent({ date }));
      expect(formsOf(list as EventList)).not.toContain('calendar');
    },
  );

  test('a calendar says how many events it leaves out, and stamps none with a clock', () => {
    const catalogue = buildCatalogue(manyEntries(50));
    const calendar = calendarOf(eventCalendar(catalogue, listOn(catalogue, '/events/')));
    expect(calendar.getFirstPropertyValue('description')).toBe(
      '49 of the 50 events of the list: of the others no source gives the days.',
    );
    const events = calendar.getAllSubcomponents('vevent');
    expect(events).toHaveLength(49);
    expect(new Set(events.map((event) => String(event.getFirstPropertyValue('dtstamp'))))).toEqual(
      new Set(['2026-11-21T00:00:00Z']),
    );
  });
});

describe('a long feed', () => {
  const catalogue = buildCatalogue(manyEntries(1700));
  const list = listOn(catalogue, '/events/');
  const parts = feedParts(list);

  test('comes in parts that hold all of it, in its order', () => {
    expect(parts.map(({ events }) => events.length)).toEqual([500, 500, 700]);
    expect(parts.flatMap(({ events }) => events)).toEqual(list.events);
    expect(parts.at(-1)?.address).toBe('/events/');
  });

  test('leads from the latest part to the earlier ones, in Atom and in JSON', async () => {
    const feeds = parts.map((part) => atomFeed(catalogue, part));
    expect(await atomFaults(feeds.map((text, index) => ({ address: String(index), text })))).toEqual([]);
    const rel = (text: string, name: string) =>
      new RegExp(`<link rel="${name}" href="[^"]*?example(/[^"]*)"`).exec(text)?.[1];
    expect(feeds.map((text) => rel(text, 'prev-archive'))).toEqual([
      undefined,
      '/events/archive/1/feed.atom',
      '/events/archive/2/feed.atom',
    ]);
    expect(feeds.map((text) => text.includes('<fh:archive/>'))).toEqual([true, true, false]);
    expect(feeds.some((text) => text.includes('<fh:complete/>'))).toBe(false);
    const nexts = parts.map(
      (part) => (JSON.parse(jsonFeed(catalogue, part)) as { next_url?: string }).next_url,
    );
    expect(nexts.map((url) => url && new URL(url).pathname)).toEqual([
      undefined,
      '/events/archive/1/feed.json',
      '/events/archive/2/feed.json',
    ]);
  });

  test('has parts of less than a megabyte', () => {
    const sizes = parts.flatMap((part) => [atomFeed(catalogue, part), jsonFeed(catalogue, part)]);
    expect(Math.max(...sizes.map((text) => Buffer.byteLength(text)))).toBeLessThan(1_000_000);
  });
});

test('a short feed says that it is complete, and dates nothing by the day of the event', () => {
  const catalogue = catalogueOf();
  const [feed = ''] = feedOf(listOn(catalogue), (part) => atomFeed(catalogue, part));
  expect(feed).toContain('<fh:complete/>');
  expect(feed).not.toMatch(/<(updated|published)>2011/);
  expect(feed).toContain('term="2011-11-09/2011-11-10" label="9–10 November 2011"');
});
