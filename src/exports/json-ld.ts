/** Linked data for pages, in the terms of schema.org (https://schema.org/docs/full.html). */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { countryName } from '../catalogue/countries.ts';
import { htmlDate } from '../catalogue/dates.ts';
import { addressOf } from '../catalogue/permalinks.ts';
import { edtfDate } from '../schemas/edtf.ts';
import { titleOf, type AnyEntry, type Entry } from '../catalogue/entry.ts';
import { SITE } from '../site.ts';

export type JsonLdNode = Record<string, unknown>;

/**
 * Linked data as text for a script element.
 * `<` becomes an escape: no title can close the element or open a comment (HTML, section 4.12.1.3).
 */
export function serialiseJsonLd(nodes: readonly JsonLdNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** Addresses of the record need no escapes, and a page names dozens of them: no URL is parsed for them. */
const absolute = (address: string): string => SITE.url + address;
const publisher = {
  '@type': 'Organization',
  '@id': `${SITE.url}/#publisher`,
  name: SITE.name,
  url: `${SITE.url}/`,
};

/** The way from home to the page. */
export function breadcrumbLd(
  crumbs: readonly { label: string; href?: string }[],
  canonical: string,
): JsonLdNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: href === undefined ? canonical : absolute(href),
    })),
  };
}

/** The page of an entry, as a document about something. */
function pageLd(entry: AnyEntry, description: string, about?: string): JsonLdNode {
  const url = absolute(addressOf(entry.kind, entry.id));
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: titleOf(entry),
    description,
    inLanguage: SITE.lang,
    lastReviewed: entry.data.reviewed,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher,
    ...(about === undefined ? {} : { mainEntity: { '@id': about } }),
  };
}

const organisationLd = (catalogue: Catalogue, id: string): JsonLdNode => {
  const organisation = catalogue.get('organisations', id);
  return {
    '@type': 'Organization',
    '@id': `${absolute(addressOf('organisations', id))}#it`,
    name: organisation.data.title,
  };
};

/** An event: schema.org Event with date-only start and end. Ordinal and head-count have no property there and stay out. */
export function eventLd(catalogue: Catalogue, entry: Entry<'events'>): JsonLdNode[] {
  const { data } = entry;
  const id = `${absolute(addressOf('events', entry.id))}#it`;
  const date = edtfDate(data.date);
  const place = data.place === undefined ? undefined : catalogue.get('places', data.place);
  const withRole = (...roles: string[]) =>
    data.organisations
      .filter(({ role }) => roles.includes(role))
      .map((each) => organisationLd(catalogue, each.id));
  return [
    {
      '@type': 'Event',
      '@id': id,
      name: data.title,
      description: data.summary,
      startDate: htmlDate(date.start),
      endDate: htmlDate(date.end),
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      ...(place && {
        location: {
          '@type': 'Place',
          '@id': `${absolute(addressOf('places', place.id))}#it`,
          name: place.data.name,
          address: {
            '@type': 'PostalAddress',
            addressLocality: place.data.name,
            addressCountry: place.data.country,
          },
        },
      }),
      organizer: withRole('organiser', 'host'),
      contributor: withRole('co-operation', 'implementer', 'expert'),
      ...(data.series && {
        superEvent: {
          '@type': 'EventSeries',
          '@id': `${absolute(addressOf('series', data.series.id))}#it`,
          name: catalogue.get('series', data.series.id).data.title,
        },
      }),
      about: data.topics.map((topic) => catalogue.get('topics', topic).data.prefLabel),
      subjectOf: data.sources.map((source) => {
        const { title, url } = catalogue.get('sources', source).data;
        return { '@type': 'CreativeWork', name: title, ...(url === undefined ? {} : { url }) };
      }),
    },
    pageLd(entry, data.summary, id),
  ];
}

/** An organisation with its names and its parent. */
export function organisationPageLd(catalogue: Catalogue, entry: Entry<'organisations'>): JsonLdNode[] {
  const { data } = entry;
  const id = `${absolute(addressOf('organisations', entry.id))}#it`;
  const others = [
    ...new Set([
      ...data.names.map(({ name }) => name),
      ...(data.acronym === undefined ? [] : [data.acronym]),
    ]),
  ];
  return [
    {
      '@type': data.kind === 'ngo' ? 'NGO' : 'Organization',
      '@id': id,
      name: data.title,
      alternateName: others.filter((name) => name !== data.title),
      ...(data.website === undefined ? {} : { url: data.website }),
      ...(data.parent?.id === undefined
        ? {}
        : { parentOrganization: organisationLd(catalogue, data.parent.id) }),
      ...(data.country === undefined
        ? {}
        : { location: { '@type': 'Country', name: countryName(data.country) } }),
    },
    pageLd(entry, data.summary, id),
  ];
}

/** Any other entry: the page as such. */
export const entryLd = (entry: AnyEntry, description: string): JsonLdNode[] => [pageLd(entry, description)];
