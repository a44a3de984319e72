/** The whole record in one file: as JSON, and as linked data. Written piece by piece, as it may be large. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { AnyEntry } from '../../catalogue/entry.ts';
import { latestReview } from '../../catalogue/lists.ts';
import { HOME, schemaAddress } from '../../catalogue/permalinks.ts';
import { KINDS } from '../../schemas/kinds.ts';
import { SITE } from '../../site.ts';
import { linkedData } from '../json-ld.ts';
import { allEntries } from './all-entries.ts';
import { publishedCountries } from './list.ts';
import { RECORD_SCHEMA } from './schemas.ts';
import { LICENCES, absolute } from './shapes.ts';

/**
 * The text of the whole record, in the shape of `recordSchema`.
 * @param textOf the JSON of an entry
 */
export async function* recordText(
  catalogue: Catalogue,
  textOf: (entry: AnyEntry) => Promise<string>,
): AsyncGenerator<string> {
  const head = {
    $schema: absolute(schemaAddress(RECORD_SCHEMA)),
    url: absolute(HOME),
    title: SITE.name,
    licence: LICENCES,
    reviewed: latestReview(allEntries(catalogue)),
    countries: publishedCountries(catalogue).items,
  };
  yield JSON.stringify(head).slice(0, -1);
  for (const kind of KINDS) {
    yield `,\n"${kind}":[`;
    let before = '\n';
    for (const entry of catalogue.all(kind) as readonly AnyEntry[]) {
      yield before + (await textOf(entry));
      before = ',\n';
    }
    yield ']';
  }
  yield '}\n';
}

/** The text of the whole record as JSON-LD: the nodes that stand in the pages, in one graph. */
export function* linkedRecordText(catalogue: Catalogue): Generator<string> {
  let before = '{"@context":"https://schema.org","@graph":[\n';
  for (const entry of allEntries(catalogue)) {
    for (const node of linkedData(catalogue, entry)) {
      yield before + JSON.stringify(node);
      before = ',\n';
    }
  }
  yield ']}\n';
}
