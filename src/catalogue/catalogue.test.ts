import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../testing/fixtures/catalogue.ts';
import { EVENT, TERM, changed, textOf, validContent, withFile } from '../testing/fixtures/content.ts';
import { allAddresses } from './addresses.ts';
import { buildCatalogue } from './catalogue.ts';
import { refOf } from './entry.ts';

const catalogue = catalogueOf();

describe('finding entries', () => {
  test('by kind and id', () => {
    expect(catalogue.get('events', '2011/almaty-workshop').file).toBe(EVENT);
    expect(catalogue.find('events', '2011/almaty')).toBeUndefined();
    expect(() => catalogue.get('events', '2011/almaty')).toThrow(RangeError);
  });

  test('all of a kind', () => {
    expect(catalogue.all('organisations').map(({ id }) => id)).toEqual(['osce', 'osce-centre-in-astana']);
  });
});

describe('the order of lists', () => {
  const at = (name: string, date: string, title: string) => ({
    path: `events/${name}.mdx`,
    text: textOf(EVENT)
      .replace('2011-11-09/2011-11-10', date)
      .replace('title: Second workshop on co-operation', `title: ${title}`)
      .replace('summary: Seventy', `summary: ${title}, seventy`)
      .replace('series:\n  id: workshops\n  ordinal: 2\n', '')
      .replace('  series: 1\n', ''),
  });

  test('is by date for events, then by title; the undated last', () => {
    const files = [
      ...validContent(),
      at('undated/c', 'XXXX-01-01', 'C'),
      at('2011/b', '2011-11', 'B'),
      at('2008/a', '2008-05-12', 'A'),
      at('2011/d', '2011-11-09/2011-11-12', 'D'),
    ];
    expect(
      catalogueOf(files)
        .all('events')
        .map(({ id }) => id),
    ).toEqual(['2008/a', '2011/b', '2011/d', '2011/almaty-workshop', 'undated/c']);
  });

  test('does not depend on the order of the files', () => {
    const one = catalogueOf([...validContent()].reverse());
    for (const kind of ['topics', 'organisations', 'sources'] as const)
      expect(one.all(kind).map(({ id }) => id)).toEqual(catalogue.all(kind).map(({ id }) => id));
  });
});

describe('every relation can be walked both ways', () => {
  test.each([
    ['places/almaty', 'place', ['events/2011/almaty-workshop', 'projects/search-2011']],
    ['series/workshops', 'series', ['events/2011/almaty-workshop']],
    ['organisations/osce', 'parent', ['organisations/osce-centre-in-astana']],
    ['people/maria-example', 'speaker', ['events/2011/almaty-workshop']],
    ['topics/victim-identification', 'broader', ['topics/monitoring']],
    ['countries/KG', 'country', ['events/2011/almaty-workshop']],
    ['projects/search-2011', 'seeAlso', ['events/2011/almaty-workshop']],
    ['glossary/presumed-victim', 'place', []],
    ['places/nowhere', undefined, []],
  ] as const)('%s as %s', (ref, as, from) => {
    expect(catalogue.pointingAt(ref, as).map(refOf)).toEqual(from);
  });

  test('an entry that points twice is given once', () => {
    const all = catalogue.pointingAt('organisations/osce-centre-in-astana').map(refOf);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('events/2011/almaty-workshop');
  });
});

describe('terms of the glossary', () => {
  const files = changed(EVENT, [
    'The workshop dealt',
    'A presumed victim, one presumed victim; the workshop dealt',
  ]);

  test('are found in prose, and lead back', () => {
    const withTerm = catalogueOf(files);
    const event = withTerm.get('events', '2011/almaty-workshop');
    expect(withTerm.termsIn(event).map(({ id }) => id)).toEqual(['presumed-victim']);
    expect(withTerm.pointingAt('glossary/presumed-victim', 'term').map(refOf)).toEqual([refOf(event)]);
  });

  test('are not found on their own page', () => {
    const own = catalogueOf(
      withFile(TERM, `${textOf(TERM)}A presumed victim has rights.<Cite s="handbook" />\n`),
    );
    expect(own.termsIn(own.get('glossary', 'presumed-victim'))).toEqual([]);
  });
});

test('countries are those that entries name', () => {
  expect([...catalogue.countries].sort()).toEqual(['KG', 'KZ']);
});

test('a catalogue of nothing is empty', () => {
  const empty = buildCatalogue([]);
  expect(empty.all('events')).toEqual([]);
  expect(empty.countries).toEqual([]);
});

describe('addresses', () => {
  const addresses = allAddresses(catalogue);

  test.each([
    '/',
    '/search/',
    '/404.html',
    '/events/',
    '/events/2011/',
    '/events/2010s/',
    '/events/kinds/',
    '/events/kinds/workshop/',
    '/sources/grades/a/',
    '/open-questions/2011/',
    '/events/2011/almaty-workshop/',
    '/guidebook/',
    '/guidebook/chapter-1/',
    '/countries/',
    '/countries/kg/',
    '/about/',
    '/sources/osce-1/',
  ])('%s exists', (address) => {
    expect(addresses.has(address)).toBe(true);
  });

  test.each([
    '/events/2010/',
    '/events/1990s/',
    '/events/kinds/seminar/',
    '/sources/grades/d/',
    '/open-questions/people/',
    '/organisations/osce-centre-in-astana/events/',
    '/countries/fr/',
    '/pages/about/',
    '/guidebook/index/',
    '/people/maria-example',
  ])('%s does not', (address) => {
    expect(addresses.has(address)).toBe(false);
  });

  test('an event without a year makes the page of the undated', () => {
    const text = textOf(EVENT).replace('2011-11-09/2011-11-10', 'XXXX-11-09');
    const files = [
      ...validContent().filter(({ path }) => path !== EVENT),
      { path: 'events/undated/x.mdx', text },
    ];
    expect(allAddresses(catalogueOf(files)).has('/events/undated/')).toBe(true);
  });

  test('an event without a year has no decade, and its open questions stand with those of its like', () => {
    const text = textOf(EVENT).replace('2011-11-09/2011-11-10', 'XXXX-11-09');
    const files = [
      ...validContent().filter(({ path }) => path !== EVENT),
      { path: 'events/undated/x.mdx', text },
    ];
    const found = allAddresses(catalogueOf(files));
    expect(found.has('/open-questions/undated/')).toBe(true);
    expect(found.has('/events/unds/')).toBe(false);
  });

  test('every one ends in a slash but that of the page for the missing', () => {
    expect([...addresses].filter((address) => !address.endsWith('/'))).toEqual(['/404.html']);
  });
});
