/** What an entry points at, field by field: the checks find dead ones here, the catalogue turns them round. */
import { identify } from '../schemas/kinds.ts';
import { citedFields } from './citations.ts';
import type { AnyEntry, Ref } from './entry.ts';

/** The natures of references; back-links are grouped by them. */
export const REFERENCE_KINDS = [
  'place',
  'series',
  'project',
  'source',
  'organisation',
  'country',
  'heldIn',
  'speaker',
  'spokenFor',
  'topic',
  'seeAlso',
  'parent',
  'post',
  'publisher',
  'broader',
  'related',
  'term',
] as const;

export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export interface Reference {
  to: Ref;
  as: ReferenceKind;
  /** The field that holds it, for error messages. */
  path: (string | number)[];
}

type Path = (string | number)[];

/** Every reference of the front matter, in field order. Citations are not repeated here: `sources` lists them. */
export function referencesOf(entry: AnyEntry): Reference[] {
  const found: Reference[] = [];
  const add = (as: ReferenceKind, folder: string, id: string | undefined, path: Path) => {
    if (id !== undefined) found.push({ to: `${folder}/${id}` as Ref, as, path });
  };
  const each = (as: ReferenceKind, folder: string, ids: readonly string[] | undefined, field: string) => {
    ids?.forEach((id, index) => {
      add(as, folder, id, [field, index]);
    });
  };
  const { data } = entry;
  if ('place' in data) add('place', 'places', data.place, ['place']);
  if ('alsoAt' in data) each('place', 'places', data.alsoAt, 'alsoAt');
  if ('places' in data) each('place', 'places', data.places, 'places');
  if ('gaps' in data)
    data.gaps.forEach((gap, index) => {
      add('place', 'places', gap.place, ['gaps', index, 'place']);
    });
  if ('series' in data) add('series', 'series', data.series?.id, ['series', 'id']);
  if ('project' in data) add('project', 'projects', data.project, ['project']);
  if ('organisations' in data) {
    data.organisations.forEach(({ id }, index) => {
      add('organisation', 'organisations', id, ['organisations', index, 'id']);
    });
  }
  if ('countries' in data) {
    data.countries?.codes.forEach((code, index) => {
      add('country', 'countries', code, ['countries', 'codes', index]);
    });
  }
  if ('country' in data)
    add(entry.kind === 'events' ? 'heldIn' : 'country', 'countries', data.country, ['country']);
  if ('statements' in data) {
    data.statements.forEach(({ person, organisation }, index) => {
      add('speaker', 'people', person, ['statements', index, 'person']);
      add('spokenFor', 'organisations', organisation, ['statements', index, 'organisation']);
    });
  }
  if ('parent' in data) add('parent', 'organisations', data.parent?.id, ['parent', 'id']);
  if ('seat' in data) add('place', 'places', data.seat?.place, ['seat', 'place']);
  if ('posts' in data) {
    data.posts.forEach(({ organisation }, index) => {
      add('post', 'organisations', organisation, ['posts', index, 'organisation']);
    });
  }
  if (entry.kind === 'sources') add('publisher', 'organisations', entry.data.organisation, ['organisation']);
  if ('broader' in data) add('broader', 'topics', data.broader, ['broader']);
  if (entry.kind === 'topics') each('related', 'topics', entry.data.related, 'related');
  if (entry.kind === 'glossary') each('related', 'glossary', entry.data.related, 'related');
  if ('topics' in data) each('topic', 'topics', data.topics, 'topics');
  if ('sources' in data) each('source', 'sources', data.sources, 'sources');
  if ('seeAlso' in data) {
    data.seeAlso.forEach(({ entry: path }, index) => {
      const target = identify(`${path}.mdx`) ?? identify(`${path}.yaml`);
      found.push({
        to: (target ? `${target.kind}/${target.id}` : path) as Ref,
        as: 'seeAlso',
        path: ['seeAlso', index, 'entry'],
      });
    });
  }
  return found;
}

/** Sources that an entry cites, in its fields and its prose. */
export function citedSources(entry: AnyEntry): Set<string> {
  const ids = new Set(
    citedFields(entry.data).flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  for (const { source } of entry.body.cites) if (source !== undefined) ids.add(source);
  return ids;
}
