/** Lists stay light and whole however large the record grows. */
import { beforeAll, describe, expect, test } from 'vitest';
import { manyEntries } from '../testing/fixtures/many.ts';
import { allAddresses } from './addresses.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { eventsByKind } from './event-kinds.ts';
import { refOf, type AnyEntry } from './entry.ts';
import { gradeGroups } from './grades.ts';
import { startOfList } from './lists.ts';
import { openQuestions } from './open-questions.ts';
import { PER_PAGE, SHOWN, pagesOf } from './paging.ts';
import { decadePeriods, yearPeriods } from './periods.ts';
import { eventKindAddress, openQuestionsAddress, pageAddress } from './permalinks.ts';
import { wholeLists } from './section-pages.ts';
import { sectionsOf } from './sections.ts';

const EVENTS = 1200;
let catalogue: Catalogue;
beforeAll(() => {
  catalogue = buildCatalogue(manyEntries(EVENTS));
});

/** Every list that has pages, by its address. */
const allLists = (): [address: string, members: readonly AnyEntry[]][] => [
  ...wholeLists(catalogue).map(({ address, section }) => [address, section.members] as [string, AnyEntry[]]),
  ...[...yearPeriods(catalogue), ...decadePeriods(catalogue)].map(
    ({ address, events }) => [address, events] as [string, AnyEntry[]],
  ),
  ...eventsByKind(catalogue).map(
    ({ kind, events }) => [eventKindAddress(kind), events] as [string, AnyEntry[]],
  ),
  ...openQuestions(catalogue).map(
    ({ id, entries }) =>
      [openQuestionsAddress(id), entries.map(({ entry }) => entry)] as [string, AnyEntry[]],
  ),
];

test('the lists of one thing that has all events lead to every one of them', () => {
  const addresses = wholeLists(catalogue).map(({ address }) => address);
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/organisations/osce-centre-in-astana/events/',
      '/places/almaty/events/',
      '/topics/victim-identification/events/',
      '/people/maria-example/events/',
      '/projects/search-2011/events/',
      '/series/workshops/events/',
      '/sources/osce-1/supports/',
      '/countries/kz/took-part/',
      '/countries/kz/held-here/',
      '/sources/grades/a/entries/',
      '/events/2001/more/',
      '/events/2000s/more/',
    ]),
  );
  const osce = wholeLists(catalogue).find(
    ({ address }) => address === '/organisations/osce-centre-in-astana/events/',
  );
  expect(osce?.section.members).toEqual(catalogue.all('events'));
  expect(osce?.trail.at(-1)?.href).toBe('/organisations/osce-centre-in-astana/');
});

describe('every list', () => {
  test('is bounded, and its pages hold exactly its members, each once, in order', () => {
    for (const [address, members] of allLists()) {
      const pages = pagesOf(members);
      expect(Math.max(...pages.map(({ items }) => items.length)), address).toBeLessThanOrEqual(PER_PAGE);
      expect(pages.flatMap(({ items }) => items).map(refOf), address).toEqual(members.map(refOf));
      expect(new Set(members).size, address).toBe(members.length);
    }
  });

  test('has pages of its own: no address stands for two', () => {
    const pages = allLists().flatMap(([address, members]) =>
      pagesOf(members).map(({ number }) => pageAddress(address, number)),
    );
    expect(pages.length).toBeGreaterThan(200);
    expect(pages.filter((address, index) => pages.indexOf(address) !== index)).toEqual([]);
    const entries = new Set(catalogue.all('events').map(({ id }) => `/events/${id}/`));
    expect(pages.filter((address) => entries.has(address))).toEqual([]);
  });

  test('may be led to by a text, but for those that only long lists have', () => {
    const known = allAddresses(catalogue);
    const whole = new Set(wholeLists(catalogue).map(({ address }) => address));
    const others = allLists().filter(([address]) => !whole.has(address));
    expect(others.length).toBeGreaterThan(50);
    expect(others.filter(([address]) => !known.has(address))).toEqual([]);
    expect([...whole].filter((address) => known.has(address))).toEqual([]);
  });
});

describe('the start of a list', () => {
  test('is all of it, in its order, if it is short', () => {
    const few = catalogue.all('events').slice(0, SHOWN);
    expect(startOfList(few)).toEqual(few);
  });

  test('else its latest events, the newest first; those of unknown years and other entries come last', () => {
    const events = catalogue.all('events');
    const shown = startOfList([...events, ...catalogue.all('topics')]);
    const days = shown.map((entry) => (entry.kind === 'events' ? entry.data.date : ''));
    expect(shown).toHaveLength(SHOWN);
    expect(days).toEqual(days.toSorted().reverse());
    expect(days[0]).toMatch(/^2020-/);
    const [undated] = events.filter(({ data }) => data.date.startsWith('XXXX'));
    const few = [...events.slice(0, 5), ...(undated ? [undated] : []), ...catalogue.all('topics')];
    expect(startOfList(few, 6).map(refOf)).toEqual(
      [...few.slice(0, 5).reverse(), few[5]].map((each) => each && refOf(each)),
    );
  });

  test('does not grow with the record', () => {
    for (const entry of ['organisations', 'places', 'topics', 'people', 'sources'] as const)
      for (const each of catalogue.all(entry) as readonly AnyEntry[])
        for (const { members } of sectionsOf(catalogue, each))
          expect(startOfList(members).length).toBeLessThanOrEqual(SHOWN);
  });
});

describe('periods', () => {
  test('years together have every event once, and so have decades with the undated', () => {
    const all = catalogue.all('events').map(refOf).sort();
    const ofYears = yearPeriods(catalogue).flatMap(({ events }) => events);
    expect(ofYears.map(refOf).sort()).toEqual(all);
    const undated = yearPeriods(catalogue).find(({ id }) => id === 'undated')?.events ?? [];
    const ofDecades = decadePeriods(catalogue).flatMap(({ events }) => events);
    expect([...ofDecades, ...undated].map(refOf).sort()).toEqual(all);
  });

  test('run from the newest to the unknown, and inside a decade in the order of time', () => {
    const years = yearPeriods(catalogue).map(({ id }) => id);
    expect([years[0], years.at(-1)]).toEqual(['2020', 'undated']);
    const [decade] = decadePeriods(catalogue);
    expect([decade?.id, decade?.address]).toEqual(['2020s', '/events/2020s/']);
    const days = decadePeriods(catalogue)[1]?.events.map(({ data }) => data.date) ?? [];
    expect(days).toEqual(days.toSorted());
  });

  test('an event that goes on into the next year stands among what else belongs to it', () => {
    const entries = manyEntries(2).map((entry) =>
      entry.kind === 'events' ? { ...entry, data: { ...entry.data, date: '2009-12-01/2010-01-31' } } : entry,
    );
    const years = yearPeriods(buildCatalogue(entries));
    expect(years.find(({ id }) => id === '2009')?.events).toHaveLength(2);
    const next = years.find(({ id }) => id === '2010');
    expect(next?.events).toEqual([]);
    expect(next?.more.filter(({ kind }) => kind === 'events')).toHaveLength(2);
  });
});

test('kinds of event together have every event once', () => {
  const found = eventsByKind(catalogue).flatMap(({ events }) => events);
  expect(found.map(refOf).sort()).toEqual(catalogue.all('events').map(refOf).sort());
});

test('a grade has its sources, and the entries whose main source has it', () => {
  const groups = gradeGroups(catalogue);
  expect(groups.flatMap(({ sources }) => sources)).toHaveLength(catalogue.all('sources').length);
  const [event] = catalogue.all('events');
  const main = event && catalogue.get('sources', event.data.sources[0] ?? '').data.grade;
  expect(groups.filter(({ entries }) => event && entries.includes(event)).map(({ grade }) => grade)).toEqual([
    main,
  ]);
});
