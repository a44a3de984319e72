import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../testing/fixtures/catalogue.ts';
import { manyEntries } from '../testing/fixtures/many.ts';
import { buildCatalogue } from './catalogue.ts';
import { eventListOn, eventLists } from './event-lists.ts';
import { sectionsOf } from './sections.ts';

describe('lists of events', () => {
  const catalogue = buildCatalogue(manyEntries(60));
  const lists = eventLists(catalogue);

  test('are those of all events, of years, countries, organisations, places, topics and series', () => {
    const sorts = new Set(lists.map(({ address }) => address.replace(/[^/]+\/$/, '')));
    expect([...sorts].sort()).toEqual(
      ['/', '/countries/', '/events/', '/organisations/', '/places/', '/series/', '/topics/'].sort(),
    );
    expect(eventListOn(catalogue, '/events/')?.events).toEqual(catalogue.all('events'));
  });

  test('have an address and a title of their own, and at least one event', () => {
    expect(new Set(lists.map(({ address }) => address)).size).toBe(lists.length);
    expect(new Set(lists.map(({ title }) => title)).size).toBe(lists.length);
    expect(lists.filter(({ events }) => events.length === 0)).toEqual([]);
  });

  test('are found from the page that shows their start, and from the one that shows all', () => {
    const list = eventListOn(catalogue, '/organisations/osce-centre-in-astana/');
    const [section] = sectionsOf(catalogue, catalogue.get('organisations', 'osce-centre-in-astana'));
    expect(list?.events).toEqual(section?.members);
    expect(eventListOn(catalogue, '/organisations/osce-centre-in-astana/events/')).toBe(list);
    expect(eventListOn(catalogue, '/organisations/')).toBeUndefined();
  });
});

test('an event with several relations to a country stands in its list once', () => {
  const events = eventListOn(catalogueOf(), '/countries/kz/')?.events ?? [];
  expect(events.map(({ id }) => id)).toEqual(['2011/almaty-workshop']);
});
