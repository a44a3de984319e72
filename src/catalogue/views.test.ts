/** The views that pages take of the catalogue: names in time, threads, repeats, related events, countries, words. */
import { describe, expect, test } from 'vitest';
import { catalogueOf, entriesOf } from '../testing/fixtures/catalogue.ts';
import { CENTRE, EVENT, changed, textOf, validContent } from '../testing/fixtures/content.ts';
import { edtfDate } from '../schemas/edtf.ts';
import { buildCatalogue } from './catalogue.ts';
import { pageTitleOf, previewOf, titleLanguage } from './entry.ts';
import { eventsByYear, grouped, latestReview } from './lists.ts';
import { nameOn } from './names.ts';
import { count, figureWords, inWords, ordinalWords } from './numbers.ts';
import { countryInvolvement, whereWords } from './participation.ts';
import { factReceipts, orphanSources, paragraphReceipts, statementReceipts } from './receipts.ts';
import { relatedEvents } from './related.ts';
import { allRepeats, repeatsOf, statementsBy } from './repeats.ts';
import { shorten } from './shorten.ts';
import { editionsOf } from './thread.ts';

/** A second event beside that of the fixture, with changes. */
const another = (id: string, ...changes: [string, string][]) => ({
  path: `events/${id}.mdx`,
  text: [
    ['title: Second workshop on co-operation', `title: ${id}`] as [string, string],
    ['summary: Seventy', `summary: ${id}, seventy`] as [string, string],
    ['series:\n  id: workshops\n  ordinal: 2\n', ''] as [string, string],
    ['  series: 1\n', ''] as [string, string],
    ...changes,
  ].reduce((text, [from, to]) => text.replace(from, () => to), textOf(EVENT)),
});

describe('the name of the day', () => {
  const centre = catalogueOf(
    changed(CENTRE, [
      'names:\n',
      'names:\n  - { name: Centre in Almaty, until: 2007-06-21, cite: 1 }\n  - { name: Programme Office, from: 2015-01, until: 2019, cite: 1 }\n',
    ]),
  ).get('organisations', 'osce-centre-in-astana');

  test.each([
    ['2005-11-08', 'Centre in Almaty'],
    ['2007-06-21', 'Centre in Almaty'],
    ['2007-06-22', 'OSCE Centre in Astana'],
    ['2015', 'OSCE Centre in Astana'],
    ['2015-02', 'Programme Office'],
    ['2019-12-31', 'Programme Office'],
    ['2020', 'OSCE Centre in Astana'],
    ['XXXX-09-14', 'OSCE Centre in Astana'],
  ])('%s: %s', (day, name) => {
    expect(nameOn(centre, edtfDate(day))).toBe(name);
  });
});

describe('a series as a thread', () => {
  test('events and gaps stand in the order of their ordinals', () => {
    const catalogue = catalogueOf();
    const editions = editionsOf(catalogue, catalogue.get('series', 'workshops'));
    expect(editions.map(({ ordinal, event }) => [ordinal, event?.id])).toEqual([
      [1, undefined],
      [2, '2011/almaty-workshop'],
    ]);
  });

  test('without ordinals they stand in the order of time', () => {
    const inSeries = (id: string, date: string) =>
      another(
        id,
        ['date: 2011-11-09/2011-11-10', `date: ${date}`],
        ['project: search-2011', 'series: { id: workshops }\nproject: search-2011'],
      );
    const catalogue = catalogueOf([
      ...validContent(),
      inSeries('2013/b', '2013-01-02'),
      inSeries('2012/a', '2012'),
    ]);
    const editions = editionsOf(catalogue, catalogue.get('series', 'workshops'));
    expect(editions.map(({ event, gap }) => event?.id ?? gap?.label)).toEqual([
      'The first workshop',
      '2011/almaty-workshop',
      '2012/a',
      '2013/b',
    ]);
  });
});

describe('statements that recur', () => {
  const keyed = (key: string): [string, string] => [
    '    says: Dialogue is needed along the whole way.',
    `    says: Dialogue is needed along the whole way.\n    ${key}`,
  ];
  const files = [
    ...changed(EVENT, keyed('wording: dialogue')),
    another('2011/b', keyed('wording: dialogue')),
    another('2011/c', keyed('thought: talk')),
  ];

  test('are found by their key, and each points at the others', () => {
    const catalogue = catalogueOf(files);
    expect(allRepeats(catalogue).map(({ kind, key, statements }) => [kind, key, statements.length])).toEqual([
      ['wording', 'dialogue', 2],
    ]);
    const [repeat] = repeatsOf(catalogue, { entry: catalogue.get('events', '2011/b'), index: 0 });
    expect(repeat?.statements.map(({ entry }) => entry.id)).toEqual(['2011/almaty-workshop']);
    expect(repeat?.statements[0]?.citations).toEqual([
      { source: 'osce-1', unit: 3 },
      { source: 'handbook', unit: undefined },
    ]);
    expect(repeatsOf(catalogue, { entry: catalogue.get('events', '2011/c'), index: 0 })).toEqual([]);
  });

  test('what a person said stands in the order of time', () => {
    expect(statementsBy(catalogueOf(files), 'maria-example').map(({ entry }) => entry.id)).toEqual([
      '2011/b',
      '2011/c',
      '2011/almaty-workshop',
    ]);
  });
});

describe('related events', () => {
  test('those that share more come first; the event itself never', () => {
    const catalogue = catalogueOf(
      [
        ...validContent(),
        another('2011/same'),
        another(
          '2011/less',
          ['project: search-2011\n', ''],
          ['  project: 2\n', ''],
          ['place: almaty\n', ''],
          ['  place: 1\n', ''],
        ),
      ].filter(({ text }) => text !== ''),
    );
    const event = catalogue.get('events', '2011/almaty-workshop');
    expect(relatedEvents(catalogue, event).map(({ id }) => id)).toEqual(['2011/same', '2011/less']);
    expect(relatedEvents(catalogue, event, 1)).toHaveLength(1);
  });
});

describe('countries', () => {
  test('took part, held there, seats', () => {
    const { tookPart, hosted, sentExperts, places, organisations } = countryInvolvement(catalogueOf(), 'KZ');
    expect(tookPart.map(({ id }) => id)).toEqual(['2011/almaty-workshop']);
    expect(hosted.map(({ id }) => id)).toEqual(['2011/almaty-workshop']);
    expect(sentExperts).toEqual([]);
    expect(places.map(({ id }) => id)).toEqual(['almaty']);
    expect(organisations.map(({ id }) => id)).toContain('osce-centre-in-astana');
  });

  test('an event whose town is unknown is held in its country', () => {
    const catalogue = catalogueOf([
      ...validContent(),
      another('2011/somewhere', ['place: almaty\n', 'country: UZ\n'], ['  place: 1\n', '  country: 1\n']),
    ]);
    expect(countryInvolvement(catalogue, 'UZ').hosted.map(({ id }) => id)).toEqual(['2011/somewhere']);
    expect(countryInvolvement(catalogue, 'UZ').tookPart).toEqual([]);
    expect(whereWords(catalogue, catalogue.get('events', '2011/somewhere'))).toBe('Uzbekistan');
    expect(whereWords(catalogue, catalogue.get('events', '2011/almaty-workshop'))).toBe('Almaty, Kazakhstan');
  });
});

describe('lists', () => {
  test('years run from the newest to the unknown', () => {
    const catalogue = catalogueOf([
      ...validContent(),
      another('undated/c', ['date: 2011-11-09/2011-11-10', "date: 'XXXX-01-01'"]),
      another('2008/a', ['date: 2011-11-09/2011-11-10', 'date: 2008-05']),
    ]);
    expect(eventsByYear(catalogue).map(({ year, label }) => [year, label])).toEqual([
      ['2011', '2011'],
      ['2008', '2008'],
      ['undated', 'Year unknown'],
    ]);
  });

  test('the latest review, and groups without the empty ones', () => {
    expect(latestReview(catalogueOf().all('events'))).toBe('2026-11-21');
    expect(latestReview([])).toBeUndefined();
    expect(grouped(['ant', 'bee', 'bat'], ['c', 'b', 'a'], (word) => word.charAt(0))).toEqual([
      { key: 'b', entries: ['bee', 'bat'] },
      { key: 'a', entries: ['ant'] },
    ]);
  });
});

describe('receipts', () => {
  test('the valid record has one for every claim', () => {
    const catalogue = catalogueOf();
    for (const { claims, cited } of [
      factReceipts(catalogue),
      paragraphReceipts(catalogue),
      statementReceipts(catalogue),
    ]) {
      expect(claims).toBeGreaterThan(0);
      expect(cited).toBe(claims);
    }
    expect(orphanSources(catalogue)).toEqual([]);
  });

  test('a citation past the end of its source is none', () => {
    const entries = entriesOf();
    const event = entries.find(({ kind }) => kind === 'events');
    if (event?.kind !== 'events') throw new Error('The fixture has no event.');
    const before = factReceipts(buildCatalogue(entries));
    const broken = { ...event, data: { ...event.data, cite: { ...event.data.cite, date: 99 } } };
    const after = factReceipts(buildCatalogue([...entries.filter((entry) => entry !== event), broken]));
    expect(after).toEqual({ claims: before.claims, cited: before.cited - 1 });
  });
});

describe('words', () => {
  test.each([
    [1, '1 event'],
    [0, '0 events'],
    [12345, '12,345 events'],
  ])('%i: %s', (number, words) => {
    expect(count(number, 'event')).toBe(words);
  });

  test('numbers and ordinals', () => {
    expect([4, 12].map(inWords)).toEqual(['four', '12']);
    expect([1, 4, 11, 21, 22, 113].map(ordinalWords)).toEqual([
      'First',
      'Fourth',
      '11th',
      '21st',
      '22nd',
      '113th',
    ]);
    expect([figureWords(70, true), figureWords(1235, false)]).toEqual(['about 70', '1,235']);
  });

  test.each([
    ['Short enough', 12, 'Short enough'],
    ['Cut after a word', 12, 'Cut after …'],
    ['Cut after a word', 9, 'Cut …'],
  ])('%s in %i characters: %s', (text, most, short) => {
    expect(shorten(text, most)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(most);
  });

  test('titles of pages differ where names do not', () => {
    const catalogue = catalogueOf();
    expect(pageTitleOf(catalogue.get('glossary', 'presumed-victim'))).toBe('Presumed victim (glossary)');
    expect(pageTitleOf(catalogue.get('topics', 'monitoring'))).toMatch(/\(topic\)$/);
    expect(pageTitleOf(catalogue.get('sources', 'osce-1'))).toMatch(/\(source, OSCE, 9 November 2011\)$/);
  });

  test('a preview ends with a sentence, and names the document of a source', () => {
    const catalogue = catalogueOf();
    const source = catalogue.get('sources', 'osce-1');
    expect(previewOf(source)).toContain(source.data.title);
    const long = { ...source, data: { ...source.data, title: 'Long title. '.repeat(40) } };
    expect(previewOf(long).length).toBeLessThanOrEqual(320);
    expect(previewOf(long)).toMatch(/\.$/);
  });

  test('the language of a title is that of the text, unless the record says otherwise', () => {
    const source = catalogueOf().get('sources', 'osce-1');
    const inRussian = { ...source, data: { ...source.data, language: 'ru' } };
    expect(titleLanguage(source)).toBeUndefined();
    expect(titleLanguage(inRussian)).toBe('ru');
    expect(titleLanguage({ ...inRussian, data: { ...inRussian.data, titleLanguage: 'en' } })).toBeUndefined();
  });
});
