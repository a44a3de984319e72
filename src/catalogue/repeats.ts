/** Statements that stand word for word in more than one source: found by the editors' `wording` key. */
import type { Catalogue } from './catalogue.ts';
import type { AnyEntry, Entry } from './entry.ts';

export type Stated = Entry<'events'> | Entry<'projects'>;

/** A statement and the entry that reports it. */
export interface StatementAt {
  entry: Stated;
  index: number;
}

/** Every statement of a set of entries, in their order. */
const statementsOf = (entries: readonly Stated[]): StatementAt[] =>
  entries.flatMap((entry) => entry.data.statements.map((_, index) => ({ entry, index })));

/** What a person said, events first, in list order. */
export function statementsBy(catalogue: Catalogue, person: string): StatementAt[] {
  const entries = catalogue.pointingAt(`people/${person}`, 'speaker').filter(isStated);
  return statementsOf(entries).filter(({ entry, index }) => entry.data.statements[index]?.person === person);
}

const isStated = (entry: AnyEntry): entry is Stated => entry.kind === 'events' || entry.kind === 'projects';

// One catalogue is asked for every statement of the site; the groups are made once.
const groups = new WeakMap<Catalogue, Map<string, StatementAt[]>>();

function byWording(catalogue: Catalogue): Map<string, StatementAt[]> {
  const known = groups.get(catalogue);
  if (known) return known;
  const made = new Map<string, StatementAt[]>();
  for (const at of statementsOf([...catalogue.all('events'), ...catalogue.all('projects')])) {
    const wording = at.entry.data.statements[at.index]?.wording;
    if (wording !== undefined) made.set(wording, [...(made.get(wording) ?? []), at]);
  }
  groups.set(catalogue, made);
  return made;
}

/** Where else the same wording stands. */
export function repeatsOf(catalogue: Catalogue, { entry, index }: StatementAt): StatementAt[] {
  const wording = entry.data.statements[index]?.wording;
  if (wording === undefined) return [];
  const all = byWording(catalogue).get(wording) ?? [];
  return all.filter((other) => other.entry !== entry || other.index !== index);
}
