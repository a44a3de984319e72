/** Every kind of entry: its folder, its file ending, its schema. The one table that readers, checks and Astro share. */
import type { z } from 'astro/zod';
import { event } from './event.ts';
import { chapter, guidebook } from './guidebook.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { project } from './project.ts';
import { series } from './series.ts';
import { source } from './source.ts';
import { term } from './term.ts';
import { topic } from './topic.ts';

export const SCHEMAS = {
  events: event,
  series,
  projects: project,
  guidebook,
  chapters: chapter,
  organisations: organisation,
  people: person,
  places: place,
  topics: topic,
  glossary: term,
  sources: source,
  pages: page,
} as const;

export type Kind = keyof typeof SCHEMAS;

/** The checked front matter of each kind. */
export type DataOf = { [K in Kind]: z.infer<(typeof SCHEMAS)[K]> };

export const KINDS = Object.keys(SCHEMAS) as Kind[];

/** Where the files of a kind live, and whether they carry prose. */
export const FILES: Record<Kind, { folder: string; ending: '.mdx' | '.yaml' }> = {
  events: { folder: 'events', ending: '.mdx' },
  series: { folder: 'series', ending: '.mdx' },
  projects: { folder: 'projects', ending: '.mdx' },
  guidebook: { folder: 'guidebook', ending: '.mdx' },
  chapters: { folder: 'guidebook', ending: '.mdx' },
  organisations: { folder: 'organisations', ending: '.mdx' },
  people: { folder: 'people', ending: '.yaml' },
  places: { folder: 'places', ending: '.yaml' },
  topics: { folder: 'topics', ending: '.mdx' },
  glossary: { folder: 'glossary', ending: '.mdx' },
  sources: { folder: 'sources', ending: '.yaml' },
  pages: { folder: 'pages', ending: '.mdx' },
};

/** Kinds in which every paragraph of prose must carry a citation. */
export const CITED_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'events',
  'series',
  'projects',
  'guidebook',
  'chapters',
  'organisations',
  'glossary',
]);

/** Kinds whose pages have a twin in Markdown. */
export const TWINNED_KINDS = ['events', 'organisations', 'guidebook', 'chapters'] as const;

export type TwinnedKind = (typeof TWINNED_KINDS)[number];

/** Kinds whose body may be empty because the front matter says it all. */
export const BODY_OPTIONAL: ReadonlySet<Kind> = new Set<Kind>(['topics', 'glossary', 'chapters']);

/**
 * The kind and id of a content file.
 * @param path path below `content/` with forward slashes, such as `events/2011/x.mdx`
 * @returns undefined for a file that belongs to no kind
 */
export function identify(path: string): { kind: Kind; id: string } | undefined {
  const match = /^([a-z]+)\/(.+)(\.mdx|\.yaml)$/.exec(path);
  if (!match) return undefined;
  const [, folder, id, ending] = match as unknown as [string, string, string, string];
  if (folder === 'guidebook' && ending === '.mdx')
    return { kind: id === 'index' ? 'guidebook' : 'chapters', id };
  const kind = KINDS.find((each) => FILES[each].folder === folder && FILES[each].ending === ending);
  return kind && { kind, id };
}
