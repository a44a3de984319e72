/** One small catalogue holds an entry of every kind that has a record of its own: hence more than 200 lines. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import type { AnyEntry } from '../catalogue/entry.ts';
import { NO_BODY } from '../reading/body.ts';
import { SCHEMAS, type Kind } from '../schemas/kinds.ts';
import { countryRecord, searchRecord } from './record.ts';

const common = { summary: 'A summary.', sources: ['release'], reviewed: '2026-11-21' };

const entry = (kind: Kind, id: string, data: object): AnyEntry =>
  ({ kind, id, file: `${kind}/${id}`, data: SCHEMAS[kind].parse(data), body: NO_BODY }) as AnyEntry;

const almaty = entry('places', 'almaty', {
  ...common,
  name: 'Almaty',
  country: 'KZ',
  lat: 43.25,
  lon: 76.9,
  cite: { coordinates: 1 },
  names: [{ name: 'Алматы', lang: 'ru', cite: 1 }],
  aliases: ['Alma-Ata', 'Almaty'],
});
const vienna = entry('places', 'vienna', {
  ...common,
  name: 'Vienna',
  country: 'AT',
  lat: 48.2,
  lon: 16.37,
  cite: { coordinates: 1 },
});
const osce = entry('organisations', 'osce', {
  ...common,
  title: 'Organization for Security and Co-operation in Europe',
  kind: 'intergovernmental',
  acronym: 'OSCE',
  names: [{ name: 'Organization for Security and Co-operation in Europe', cite: 1 }],
  country: 'AT',
  seat: { place: 'vienna', cite: 1 },
  aliases: ['ОБСЕ'],
});
const ministry = entry('organisations', 'ministry', {
  ...common,
  title: 'Ministry',
  kind: 'ministry',
  names: [{ name: 'Ministry', cite: 1 }],
  country: 'KZ',
  seat: { name: 'Akmol', cite: 1 },
});
const topic = entry('topics', 'routes', {
  prefLabel: 'Routes, methods',
  altLabels: ['Paths'],
  summary: 'S.',
  reviewed: '2026-11-21',
});
const person = entry('people', 'somebody', {
  ...common,
  name: 'Somebody',
  spellings: [{ name: 'Some Body', cite: 1 }],
  posts: [
    { title: 'Head', organisation: 'ministry', date: '2011-09-14', cite: 1 },
    { title: 'Head', organisation: 'ministry', date: 'XXXX', cite: 1 },
  ],
});
const event = entry('events', '2011/workshop', {
  ...common,
  title: 'Workshop',
  kind: 'workshop',
  date: '2011-12-30/2012-01-02',
  place: 'almaty',
  alsoAt: ['vienna', 'nowhere'],
  cite: { date: 1, place: 1 },
  series: { id: 'series', ordinal: 4 },
  organisations: [
    { id: 'osce', role: 'organiser', cite: 1 },
    { id: 'osce', role: 'funder', cite: 1 },
    { id: 'gone', role: 'host', cite: 1 },
  ],
  countries: { codes: ['RU', 'KZ'], cite: 1 },
  statements: [{ person: 'somebody', as: 'Head', organisation: 'ministry', says: 'That.', cite: 1 }],
  topics: ['routes'],
  aliases: ['Семинар'],
});
const undated = entry('events', 'undated/meeting', {
  ...common,
  title: 'Meeting',
  kind: 'meeting',
  date: 'XXXX-09-14',
  cite: { date: 1 },
  topics: ['routes'],
});
const series = entry('series', 'series', { ...common, title: 'The series', topics: ['routes'] });
const source = entry('sources', 'release', {
  title: 'Release',
  publisher: 'OSCE',
  organisation: 'osce',
  kind: 'press-release',
  published: '2011-11-09',
  seen: 'own-page',
  extent: 'whole',
  unit: 'paragraph',
  last: 9,
  grade: 'A',
  reviewed: '2026-11-21',
});

const catalogue = buildCatalogue([
  almaty,
  vienna,
  osce,
  ministry,
  topic,
  person,
  event,
  undated,
  series,
  source,
]);
const record = (of: AnyEntry) => searchRecord(catalogue, of);

describe('what is indexed besides the prose', () => {
  test('of an event: all of it', () => {
    expect(record(event)).toEqual({
      title: 'Workshop',
      titleField: 'name',
      kindLabel: 'Event',
      eventKind: 'Workshop',
      date: '30 December 2011 – 2 January 2012',
      sort: '20111230',
      place: 'Almaty, Vienna',
      filters: {
        kind: ['events'],
        'event-kind': ['workshop'],
        decade: ['2010s'],
        year: ['2011', '2012'],
        country: ['RU', 'KZ', 'AT'],
        place: ['almaty', 'vienna'],
        organisation: ['osce', 'ministry'],
        topic: ['routes'],
        grade: ['A'],
      },
      aliases: ['Семинар', 'seminar'],
      spellings: ['organisation'],
    });
  });

  test('of an event without year and place: no year, no place, no point in time', () => {
    expect(record(undated)).toMatchObject({
      date: '14 September, year unknown',
      filters: { kind: ['events'], 'event-kind': ['meeting'], topic: ['routes'], grade: ['A'] },
    });
    expect(record(undated)).not.toHaveProperty('place');
    expect(record(undated)).not.toHaveProperty('sort');
  });

  test('of an organisation: its seat, its own name as a filter, its other names', () => {
    expect(record(osce)).toMatchObject({
      kindLabel: 'Organisation',
      short: 'OSCE; ОБСЕ',
      place: 'Vienna, Austria',
      filters: { country: ['AT'], place: ['vienna'], organisation: ['osce'] },
      aliases: ['ОБСЕ', 'obse'],
    });
    expect(record(ministry)).toMatchObject({ place: 'Akmol', filters: { country: ['KZ'] } });
    expect(record(osce)).not.toHaveProperty('sort');
  });

  test('of a place: its country, and its names without the title', () => {
    expect(record(almaty)).toMatchObject({
      titleField: 'short',
      place: 'Kazakhstan',
      filters: { country: ['KZ'], place: ['almaty'] },
      aliases: ['Alma-Ata', 'Алматы'],
    });
  });

  test('of a person: the years and the bodies of the posts', () => {
    expect(record(person)).toMatchObject({
      kindLabel: 'Person',
      filters: { decade: ['2010s'], year: ['2011'], organisation: ['ministry'] },
      aliases: ['Some Body', 'сомебоды'],
    });
  });

  test('of a series: the years of its events', () => {
    expect(record(series)).toMatchObject({ kindLabel: 'Series', filters: { year: ['2011', '2012'] } });
  });

  test('of a source: its day and its publisher', () => {
    expect(record(source)).toMatchObject({
      titleField: 'document',
      kindLabel: 'Source',
      sort: '20111109',
      filters: { organisation: ['osce'], grade: ['A'] },
    });
  });

  test('of a topic: itself as a filter', () => {
    expect(record(topic)).toMatchObject({ filters: { topic: ['routes'] }, aliases: ['Paths'] });
  });

  test('of a country: its name and its other names', () => {
    expect(countryRecord('AE')).toMatchObject({
      title: 'United Arab Emirates',
      titleField: 'short',
      kindLabel: 'Country',
      filters: { kind: ['countries'], country: ['AE'] },
    });
    expect(countryRecord('AE').aliases).toEqual(expect.arrayContaining(['UAE', 'Emirates', 'ОАЭ']));
    expect(() => countryRecord('QQ')).toThrow(RangeError);
  });
});
