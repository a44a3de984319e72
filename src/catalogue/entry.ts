/** The unit of the catalogue: one checked content file. */
import type { Body } from '../reading/body.ts';
import type { DataOf, Kind } from '../schemas/kinds.ts';
import { SOURCE_KINDS } from '../schemas/lists.ts';
import { whoAndWhen } from './source-words.ts';

/** `kind` and `id` in one text, such as `events/2011/almaty-regional-workshop`; also `countries/KZ`. */
export type Ref = `${Kind | 'countries'}/${string}`;

export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** Path below `content/`. */
  file: string;
  data: DataOf[K];
  body: Body;
}

/** Any entry, with its kind known to the type checker. */
export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];

/** Keeps the events of a list of entries. */
export const isEvent = (entry: AnyEntry): entry is Entry<'events'> => entry.kind === 'events';

export const refOf = ({ kind, id }: Pick<AnyEntry, 'kind' | 'id'>): Ref => `${kind}/${id}`;

/** What readers call an entry. */
export function titleOf(entry: AnyEntry): string {
  switch (entry.kind) {
    case 'people':
    case 'places':
      return entry.data.name;
    case 'topics':
      return entry.data.prefLabel;
    case 'glossary':
      return capitalise(entry.data.term);
    default:
      return entry.data.title;
  }
}

/**
 * The title of an entry's page, unlike that of any other page: a term and a topic, or two copies of one document, may
 * have one name.
 */
export function pageTitleOf(entry: AnyEntry): string {
  const title = titleOf(entry);
  switch (entry.kind) {
    case 'glossary':
      return `${title} (glossary)`;
    case 'topics':
      return `${title} (topic)`;
    case 'sources':
      return `${title} (source, ${whoAndWhen(entry.data)})`;
    case 'organisations':
      // A State has a page as a country too.
      return entry.data.kind === 'state' ? `${title} (as a partner)` : title;
    default:
      return title;
  }
}

/** The longest description that search engines and previews show whole. */
const PREVIEW = 320;

/**
 * The summary as far as a preview holds it: whole sentences, at most 320 characters. That of a source names the
 * document and its language, so that no two are alike.
 */
export function previewOf(entry: AnyEntry): string {
  const summary = summaryOf(entry);
  const text =
    entry.kind === 'sources' ? `${entry.data.title} (${entry.data.language}). ${summary}` : summary;
  if (text.length <= PREVIEW) return text;
  const end = text.lastIndexOf('. ', PREVIEW);
  return end === -1 ? `${text.slice(0, text.lastIndexOf(' ', PREVIEW - 2))} …` : text.slice(0, end + 1);
}

/** The language of an entry's title where it is not English (BCP 47): titles of sources stay as they are printed. */
export function titleLanguage(entry: AnyEntry): string | undefined {
  if (entry.kind !== 'sources') return undefined;
  const language = entry.data.titleLanguage ?? entry.data.language;
  return language === 'en' ? undefined : language;
}

/** One or two sentences about an entry, for lists and previews. */
export function summaryOf(entry: AnyEntry): string {
  switch (entry.kind) {
    case 'glossary':
      return entry.data.definition;
    case 'sources':
      return sourceSummary(entry);
    default:
      return entry.data.summary;
  }
}

const sourceSummary = (entry: Entry<'sources'>): string =>
  `${SOURCE_KINDS[entry.data.kind]}, ${whoAndWhen(entry.data)}. What it supports in the record, and how far it can be trusted.`;

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
