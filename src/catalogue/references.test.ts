import { expect, test } from 'vitest';
import type { ContentFile } from '../reading/document.ts';
import { entryOf } from '../testing/fixtures/catalogue.ts';
import {
  BOOK,
  CENTRE,
  CHAPTER,
  EVENT,
  PAGE,
  PERSON,
  PLACE,
  PROJECT,
  SERIES,
  SOURCE,
  TOPIC,
  WIDER_TOPIC,
  changed,
} from '../testing/fixtures/content.ts';
import { citedSources, referencesOf } from './references.ts';

/** The references of a file as `kind target field`. */
const of = (path: string, files?: readonly ContentFile[]) =>
  referencesOf(entryOf(path, files)).map(({ as, to, path: field }) => `${as} ${to} ${field.join('.')}`);

test('of an event', () => {
  expect(of(EVENT)).toEqual([
    'place places/almaty place',
    'series series/workshops series.id',
    'project projects/search-2011 project',
    'organisation organisations/osce-centre-in-astana organisations.0.id',
    'country countries/KZ countries.codes.0',
    'country countries/KG countries.codes.1',
    'speaker people/maria-example statements.0.person',
    'spokenFor organisations/osce-centre-in-astana statements.0.organisation',
    'topic topics/victim-identification topics.0',
    'source sources/osce-1 sources.0',
    'source sources/handbook sources.1',
    'seeAlso projects/search-2011 seeAlso.0.entry',
  ]);
});

test.each([
  [
    CENTRE,
    [
      'country countries/KZ country',
      'parent organisations/osce parent.id',
      'source sources/osce-1 sources.0',
    ],
  ],
  [
    PERSON,
    ['post organisations/osce-centre-in-astana posts.0.organisation', 'source sources/osce-1 sources.0'],
  ],
  [PLACE, ['country countries/KZ country', 'source sources/handbook sources.0']],
  [
    PROJECT,
    ['place places/almaty places.0', 'topic topics/monitoring topics.0', 'source sources/osce-1 sources.0'],
  ],
  [SERIES, ['topic topics/victim-identification topics.0', 'source sources/osce-1 sources.0']],
  [TOPIC, ['broader topics/victim-identification broader']],
  [WIDER_TOPIC, ['related topics/monitoring related.0']],
  [SOURCE, ['publisher organisations/osce organisation']],
  [CHAPTER, ['source sources/osce-1 sources.0']],
  [BOOK, []],
  [PAGE, []],
])('of %s', (path, references) => {
  expect(of(path)).toEqual(references);
});

test.each([
  ['guidebook/index', 'guidebook/index'],
  ['guidebook/chapter-1', 'chapters/chapter-1'],
  ['people/maria-example', 'people/maria-example'],
  ['series/workshops', 'series/workshops'],
])('see also %s leads to %s', (entry, ref) => {
  const files = changed(EVENT, ['entry: projects/search-2011', `entry: ${entry}`]);
  expect(of(EVENT, files)).toContain(`seeAlso ${ref} seeAlso.0.entry`);
});

test('sources cited in fields and text', () => {
  expect([...citedSources(entryOf(EVENT))].sort()).toEqual(['handbook', 'osce-1']);
  expect([...citedSources(entryOf(PAGE))]).toEqual([]);
});
