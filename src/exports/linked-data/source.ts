/** A document that the record rests on. */
import type { CreativeWork } from 'schema-dts';
import type { Entry } from '../../catalogue/entry.ts';
import { dateOf, known, thingId, type Sketch } from './nodes.ts';

const TYPES = {
  'press-release': 'NewsArticle',
  news: 'NewsArticle',
  notice: 'WebPage',
  'web-page': 'WebPage',
  book: 'Book',
  'catalogue-record': 'WebPage',
  report: 'Report',
  legal: 'Legislation',
  'data-set': 'Dataset',
} as const satisfies Record<Entry<'sources'>['data']['kind'], string>;

export function sourceLd({ id, data }: Entry<'sources'>) {
  return known({
    '@type': TYPES[data.kind],
    '@id': thingId('sources', id),
    name: data.title,
    url: data.url,
    datePublished: data.published === undefined ? undefined : dateOf(data.published),
    inLanguage: data.language,
    publisher: { '@type': 'Organization', name: data.publisher },
  } as const satisfies Sketch<CreativeWork>);
}
