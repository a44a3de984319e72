/** How Astro loads the content. Shapes come from schemas/, folders from the table of kinds. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { FILES, SCHEMAS, TWINNED_KINDS, type Kind } from './schemas/kinds.ts';

// The file's path is its address, so ids are taken verbatim, never slugged.
const verbatim = ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yaml)$/, '');

const patterns: Partial<Record<Kind, string>> = { guidebook: 'index.mdx', chapters: '!(index).mdx' };

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the inferred result keeps the kind's own schema
function collection<K extends Kind>(kind: K) {
  const { folder, ending } = FILES[kind];
  return defineCollection({
    loader: glob({
      base: `./content/${folder}`,
      // Pages use the compiled text, their twins in Markdown the editors' own.
      retainBody: TWINNED_KINDS.some((twinned) => twinned === kind),
      pattern: patterns[kind] ?? `**/*${ending}`,
      generateId: verbatim,
    }),
    schema: SCHEMAS[kind],
  });
}

export const collections = {
  events: collection('events'),
  series: collection('series'),
  projects: collection('projects'),
  guidebook: collection('guidebook'),
  chapters: collection('chapters'),
  organisations: collection('organisations'),
  people: collection('people'),
  places: collection('places'),
  topics: collection('topics'),
  glossary: collection('glossary'),
  sources: collection('sources'),
  pages: collection('pages'),
};
