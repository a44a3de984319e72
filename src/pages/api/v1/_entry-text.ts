/**
 * The JSON of an entry: the same text stands in its own file and in the whole record. It is made for each of them: that
 * takes a second for 20,000 entries, while keeping all texts would take a hundred megabytes.
 */
import type { AnyEntry } from '../../../catalogue/entry.ts';
import { getCatalogue, proseOf } from '../../../content.ts';
import { publishedEntry } from '../../../exports/api/entry.ts';
import { FILES } from '../../../schemas/kinds.ts';

export async function entryText(entry: AnyEntry): Promise<string> {
  const prose = FILES[entry.kind].ending === '.mdx' ? await proseOf(entry) : undefined;
  return JSON.stringify(publishedEntry(await getCatalogue(), entry, prose?.html));
}
