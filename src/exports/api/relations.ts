/** The relations of an entry, both ways. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { refOf, type AnyEntry } from '../../catalogue/entry.ts';
import { REFERENCE_KINDS, referencesOf } from '../../catalogue/references.ts';
import type { Relation } from './shapes.ts';

/** What an entry points at, each entry once by each kind of reference: its fields in their order, then terms of its text. */
export function relationsTo(catalogue: Catalogue, entry: AnyEntry): Relation[] {
  const relations = [
    ...referencesOf(entry).map(({ as, to }): Relation => ({ as, id: to })),
    ...catalogue.termsIn(entry).map((term): Relation => ({ as: 'term', id: refOf(term) })),
  ];
  return [...new Map(relations.map((relation) => [`${relation.as} ${relation.id}`, relation])).values()];
}

/** What points at an entry, by kind of reference; inside a kind in the order of lists. */
export const relationsFrom = (catalogue: Catalogue, entry: AnyEntry): Relation[] =>
  REFERENCE_KINDS.flatMap((as) =>
    catalogue.pointingAt(refOf(entry), as).map((from): Relation => ({ as, id: refOf(from) })),
  );
