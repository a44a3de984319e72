/** The page of an entry, as a document about something, with the documents that it cites. */
import type { WebPage } from 'schema-dts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { mainSource } from '../../catalogue/citations.ts';
import { pageTitleOf, previewOf, type AnyEntry } from '../../catalogue/entry.ts';
import { addressOf } from '../../catalogue/permalinks.ts';
import { SITE } from '../../site.ts';
import { TEXT_LICENCE } from '../page-head.ts';
import { absolute, thingId } from './nodes.ts';

const PUBLISHER = {
  '@type': 'Organization',
  '@id': `${SITE.url}/#publisher`,
  name: SITE.name,
  url: `${SITE.url}/`,
  publishingPrinciples: absolute(addressOf('pages', 'method')),
  correctionsPolicy: absolute(addressOf('pages', 'corrections')),
} as const;

/** @param about the thing that the page is about, if it has a node of its own */
export function pageLd(catalogue: Catalogue, entry: AnyEntry, about?: string) {
  const url = absolute(addressOf(entry.kind, entry.id));
  const main = catalogue.find('sources', mainSource(entry.data));
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: pageTitleOf(entry),
    description: previewOf(entry),
    inLanguage: SITE.lang,
    dateModified: entry.data.reviewed,
    lastReviewed: entry.data.reviewed,
    license: TEXT_LICENCE,
    publisher: PUBLISHER,
    ...(about !== undefined && { mainEntity: { '@id': about } }),
    ...(main && { isBasedOn: { '@id': thingId('sources', main.id) } }),
    ...citing(entry),
  } satisfies WebPage;
}

const citing = ({ data }: AnyEntry): { citation?: { '@id': string }[] } =>
  'sources' in data && data.sources
    ? { citation: data.sources.map((id) => ({ '@id': thingId('sources', id) })) }
    : {};
