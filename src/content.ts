/** The one place that asks Astro for content: pages get the catalogue, and the compiled prose of one entry. */
import { getCollection, getEntry, render } from 'astro:content';
import { buildCatalogue, type Catalogue } from './catalogue/catalogue.ts';
import type { AnyEntry } from './catalogue/entry.ts';
import { NO_BODY, readBody } from './reading/body.ts';
import { KINDS } from './schemas/kinds.ts';

let built: Promise<Catalogue> | undefined;

/** The catalogue of all content, built once a build. */
export function getCatalogue(): Promise<Catalogue> {
  built ??= load();
  return built;
}

async function load(): Promise<Catalogue> {
  const collections = await Promise.all(
    KINDS.map(async (kind) => {
      const entries = await getCollection(kind);
      return entries.map(
        (entry) =>
          ({
            kind,
            id: entry.id,
            file: (entry.filePath ?? '').replace(/^content\//, ''),
            data: entry.data,
            body: entry.body ? readBody(entry.body) : NO_BODY,
          }) as AnyEntry,
      );
    }),
  );
  return buildCatalogue(collections.flat());
}

/** The compiled prose of an entry. @throws RangeError if there is no such entry */
export async function renderBody({ kind, id }: Pick<AnyEntry, 'kind' | 'id'>) {
  const entry = await getEntry(kind, id);
  if (!entry) throw new RangeError(`There is no ${kind}/${id}.`);
  return render(entry);
}
