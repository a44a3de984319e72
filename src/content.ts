/** The one place that asks Astro for content: pages get the catalogue, and the compiled prose of one entry. */
import { getCollection } from 'astro:content';
import { buildCatalogue, type Catalogue } from './catalogue/catalogue.ts';
import { refOf, type AnyEntry, type Ref } from './catalogue/entry.ts';
import { NO_BODY } from './reading/body.ts';
import { retiredIn } from './reading/retired.ts';
import { KINDS } from './schemas/kinds.ts';
import type { Retired } from './schemas/retired.ts';
import type { CompiledProse } from './reading/prose.ts';

interface Content {
  catalogue: Catalogue;
  prose: ReadonlyMap<Ref, CompiledProse>;
  bodies: ReadonlyMap<Ref, string>;
}

let loaded: Promise<Content> | undefined;

/** Everything is loaded and linked once a build. */
const load = (): Promise<Content> => (loaded ??= loadContent());

/** The catalogue of all content. */
export const getCatalogue = async (): Promise<Catalogue> => (await load()).catalogue;

/**
 * The compiled prose of an entry.
 * @throws RangeError if it has none: a text that is not MDX has been reported, and left out
 */
export async function proseOf(entry: AnyEntry): Promise<CompiledProse> {
  const prose = (await load()).prose.get(refOf(entry));
  if (!prose) throw new RangeError(`The text of content/${entry.file} could not be compiled.`);
  return prose;
}

/** The text of an entry as its editors wrote it; kept only for kinds whose pages have a twin in Markdown. */
export const bodyOf = async (entry: AnyEntry): Promise<string> =>
  (await load()).bodies.get(refOf(entry)) ?? '';

// A pattern, since a record of which nothing ever moved has no such file.
const retiredFiles = import.meta.glob<string>('/content/retired.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What once stood at an address and does no more, in the order of addresses. */
export const retiredAddresses = (): Retired[] =>
  Object.values(retiredFiles)
    .flatMap(retiredIn)
    .sort((a, b) => (a.from < b.from ? -1 : 1));

async function loadContent(): Promise<Content> {
  const prose = new Map<Ref, CompiledProse>();
  const bodies = new Map<Ref, string>();
  const entries: AnyEntry[] = [];
  for (const kind of KINDS) {
    for (const { id, filePath = '', data, rendered, body: text } of await getCollection(kind)) {
      const { cites, terms } = (rendered?.metadata ?? { cites: [], terms: [] }) as Pick<
        CompiledProse,
        'cites' | 'terms'
      >;
      if (text !== undefined) bodies.set(`${kind}/${id}`, text);
      if (rendered) prose.set(`${kind}/${id}`, { html: rendered.html, cites, terms });
      // The rest of a body is for the checks.
      const body = { ...NO_BODY, cites };
      entries.push({ kind, id, file: filePath.replace(/^content\//, ''), data, body } as AnyEntry);
    }
  }
  return {
    catalogue: buildCatalogue(entries, (entry) => prose.get(refOf(entry))?.terms ?? []),
    prose,
    bodies,
  };
}
