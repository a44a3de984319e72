/** The record as a data set that can be downloaded (https://schema.org/Dataset): search engines for data look for it. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { latestReview } from '../../catalogue/lists.ts';
import { DATA_PACKAGE, DATA_PAGE, LINKED_RECORD, RECORD } from '../../catalogue/permalinks.ts';
import { SITE } from '../../site.ts';
import type { JsonLdNode } from '../json-ld.ts';
import { allEntries } from './all-entries.ts';
import { LICENCE_PAGES, absolute } from './shapes.ts';

/** The whole record, with each form in which it can be had. */
export const datasetLd = (catalogue: Catalogue): JsonLdNode => ({
  '@type': 'Dataset',
  '@id': `${absolute(DATA_PAGE)}#it`,
  name: SITE.name,
  description: SITE.tagline,
  url: absolute(DATA_PAGE),
  dateModified: latestReview(allEntries(catalogue)),
  license: LICENCE_PAGES.data,
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', '@id': `${SITE.url}/#publisher`, name: SITE.name },
  distribution: [
    download(RECORD, 'application/json'),
    download(LINKED_RECORD, 'application/ld+json'),
    download(DATA_PACKAGE, 'application/vnd.datapackage+json'),
  ],
});

const download = (address: string, encodingFormat: string): JsonLdNode => ({
  '@type': 'DataDownload',
  contentUrl: absolute(address),
  encodingFormat,
});
