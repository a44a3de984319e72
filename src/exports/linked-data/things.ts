/** What the other kinds of entry are about. */
import type { Chapter, DefinedTerm, EventSeries, Organization, Person, Place, Report } from 'schema-dts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { mainSource } from '../../catalogue/citations.ts';
import type { Entry } from '../../catalogue/entry.ts';
import { LISTS } from '../../catalogue/permalinks.ts';
import {
  absolute,
  countryRef,
  dateOf,
  known,
  organisationRef,
  placeRef,
  termRef,
  thingId,
  type Sketch,
} from './nodes.ts';

/** An organisation with its names and its parent. */
export function organisationLd(catalogue: Catalogue, { id, data }: Entry<'organisations'>) {
  const names = new Set([...data.names.map(({ name }) => name), data.acronym ?? data.title]);
  names.delete(data.title);
  const { parent, seat, country, founded } = data;
  return known({
    '@type': data.kind === 'ngo' ? 'NGO' : 'Organization',
    '@id': thingId('organisations', id),
    name: data.title,
    description: data.summary,
    alternateName: [...names],
    url: data.website,
    parentOrganization: parent?.id === undefined ? undefined : organisationRef(catalogue, parent.id),
    foundingDate: founded && dateOf(founded.date),
    location:
      seat?.place !== undefined
        ? placeRef(catalogue, seat.place)
        : country === undefined
          ? undefined
          : countryRef(country),
  } as const satisfies Sketch<Organization>);
}

/** The book of 2011, as distinct from our page on it, with its chapters. */
export function guidebookLd(catalogue: Catalogue, { id, data }: Entry<'guidebook'>) {
  return known({
    '@type': 'Report',
    '@id': thingId('guidebook', id),
    name: catalogue.find('sources', mainSource(data))?.data.title ?? data.title,
    datePublished: dateOf(data.date),
    identifier: data.isbn === undefined ? undefined : `urn:isbn:${data.isbn}`,
    inLanguage: data.editions.map(({ lang }) => lang),
    publisher: data.organisations
      .filter(({ role }) => role === 'implementer')
      .map((each) => organisationRef(catalogue, each.id, data.date)),
    hasPart: catalogue.all('chapters').map(chapterRef),
  } as const satisfies Sketch<Report>);
}

/** A chapter of the book. */
export const chapterLd = (entry: Entry<'chapters'>) =>
  ({ ...chapterRef(entry), isPartOf: { '@id': thingId('guidebook', 'index') } }) satisfies Chapter;

const chapterRef = ({ id, data }: Entry<'chapters'>) =>
  ({ '@type': 'Chapter', '@id': thingId('chapters', id), name: data.title }) as const;

export function seriesLd(catalogue: Catalogue, { id, data }: Entry<'series'>) {
  const organisers = data.organisations.filter(({ role }) => role === 'organiser');
  return {
    '@type': 'EventSeries',
    '@id': thingId('series', id),
    name: data.title,
    description: data.summary,
    organizer: organisers.map((each) => organisationRef(catalogue, each.id)),
  } satisfies EventSeries;
}

/** An official, by name: posts belong to days, and stand with the events. */
export const personLd = ({ id, data }: Entry<'people'>) =>
  ({
    '@type': 'Person',
    '@id': thingId('people', id),
    name: data.name,
    alternateName: data.spellings.map(({ name }) => name),
  }) satisfies Person;

export function placeLd(catalogue: Catalogue, { id, data }: Entry<'places'>) {
  const { lat, lon } = data;
  return {
    ...placeRef(catalogue, id),
    alternateName: data.names.map(({ name }) => name),
    ...(lat !== undefined &&
      lon !== undefined && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } as const }),
  } satisfies Place;
}

/** A term of the glossary, or a topic. */
export function termLd(entry: Entry<'glossary'> | Entry<'topics'>) {
  const { data } = entry;
  return {
    ...termRef(entry),
    alternateName: 'also' in data ? data.also : data.altLabels,
    description: 'definition' in data ? data.definition : data.summary,
    inDefinedTermSet: `${absolute(LISTS[entry.kind])}#set`,
  } satisfies DefinedTerm;
}
