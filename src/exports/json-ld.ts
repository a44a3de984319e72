/** Linked data for pages, in the terms of schema.org (https://schema.org/docs/full.html). */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AnyEntry } from '../catalogue/entry.ts';
import { eventLd } from './linked-data/event.ts';
import { absolute, thingId, type JsonLdNode } from './linked-data/nodes.ts';
import { pageLd } from './linked-data/page.ts';
import { sourceLd } from './linked-data/source.ts';
import {
  chapterLd,
  guidebookLd,
  organisationLd,
  personLd,
  placeLd,
  seriesLd,
  termLd,
} from './linked-data/things.ts';

export type { JsonLdNode };

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

/** What an entry is about, if schema.org has a word for it, and its page. */
export function linkedData(catalogue: Catalogue, entry: AnyEntry): JsonLdNode[] {
  const thing = thingOf(catalogue, entry);
  return thing
    ? [thing, pageLd(catalogue, entry, thingId(entry.kind, entry.id))]
    : [pageLd(catalogue, entry)];
}

function thingOf(catalogue: Catalogue, entry: AnyEntry): JsonLdNode | undefined {
  switch (entry.kind) {
    case 'events':
      return eventLd(catalogue, entry);
    case 'organisations':
      return organisationLd(catalogue, entry);
    case 'guidebook':
      return guidebookLd(catalogue, entry);
    case 'chapters':
      return chapterLd(entry);
    case 'series':
      return seriesLd(catalogue, entry);
    case 'people':
      return personLd(entry);
    case 'places':
      return placeLd(catalogue, entry);
    case 'glossary':
    case 'topics':
      return termLd(entry);
    case 'sources':
      return sourceLd(entry);
    case 'projects':
    case 'pages':
      return undefined;
  }
}
