/** The linked data of any entry, as it stands in the entry's page. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { summaryOf, type AnyEntry } from '../../catalogue/entry.ts';
import { entryLd, eventLd, organisationPageLd, type JsonLdNode } from '../json-ld.ts';

/** What an entry is, and its page, in the terms of schema.org. */
export function entryGraph(catalogue: Catalogue, entry: AnyEntry): JsonLdNode[] {
  switch (entry.kind) {
    case 'events':
      return eventLd(catalogue, entry);
    case 'organisations':
      return organisationPageLd(catalogue, entry);
    default:
      return entryLd(entry, summaryOf(entry));
  }
}
