/** The order of the whole record. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { AnyEntry } from '../../catalogue/entry.ts';
import { KINDS } from '../../schemas/kinds.ts';

/** All entries, kind by kind, each kind in the order of its list. */
export const allEntries = (catalogue: Catalogue): AnyEntry[] =>
  KINDS.flatMap((kind) => catalogue.all(kind) as readonly AnyEntry[]);
