/** Which kind of entry a field names, and which code says that there is none. */
import type { FieldPath } from '../reading/document.ts';
import type { Kind } from '../schemas/kinds.ts';

const BY_FIELD: Record<string, Kind> = {
  place: 'places',
  places: 'places',
  alsoAt: 'places',
  project: 'projects',
  organisation: 'organisations',
  person: 'people',
  topics: 'topics',
  broader: 'topics',
  sources: 'sources',
};

const BY_GROUP: Record<string, Kind> = {
  series: 'series',
  organisations: 'organisations',
  parent: 'organisations',
};

/** The kind of entry that a field names; `any` for a field that names folder and file; undefined for all others. */
export function targetOf(kind: Kind, path: FieldPath): Kind | 'any' | undefined {
  const steps = path.filter((step) => typeof step === 'string');
  const [group = '', last = ''] = [steps.at(-2), steps.at(-1)];
  if (steps.includes('cite')) return undefined;
  if (last === 'id') return BY_GROUP[group];
  if (last === 'entry' && group === 'seeAlso') return 'any';
  if (last === 'related') return kind;
  return BY_FIELD[last];
}

const UNKNOWN = {
  organisations: 'unknown-organisation',
  people: 'unknown-person',
  places: 'unknown-place',
  series: 'unknown-series',
  projects: 'unknown-project',
  topics: 'unknown-topic',
  glossary: 'unknown-term',
  sources: 'unknown-source',
} as const;

/** The code for a name of that kind that no file has. */
export const unknownCode = (kind: string) =>
  kind in UNKNOWN ? UNKNOWN[kind as keyof typeof UNKNOWN] : 'unknown-entry';
