/** Statements that stand in more than one source: found by the editors' `wording` and `thought` keys. */
import type { Catalogue } from './catalogue.ts';
import { citationsOf, type Citation } from './citations.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { oncePerCatalogue } from './once.ts';

export type Stated = Entry<'events'> | Entry<'projects'>;

/** A statement and the entry that reports it. */
export interface StatementAt {
  entry: Stated;
  index: number;
  /** Where it stands. */
  citations: Citation[];
}

/** Every statement of a set of entries, in their order. */
const statementsOf = (entries: readonly Stated[]): StatementAt[] =>
  entries.flatMap((entry) =>
    entry.data.statements.map(({ cite }, index) => ({
      entry,
      index,
      citations: citationsOf(cite, entry.data),
    })),
  );

/** What a person said, events first, in list order. */
export function statementsBy(catalogue: Catalogue, person: string): StatementAt[] {
  const entries = catalogue.pointingAt(`people/${person}`, 'speaker').filter(isStated);
  return statementsOf(entries).filter(({ entry, index }) => entry.data.statements[index]?.person === person);
}

const isStated = (entry: AnyEntry): entry is Stated => entry.kind === 'events' || entry.kind === 'projects';

/** How statements repeat one another: word for word, or one thought in nearly the same words. */
export type RepeatKind = 'wording' | 'thought';

/** Statements that repeat one another; at least two. */
export interface Repeat {
  kind: RepeatKind;
  key: string;
  statements: StatementAt[];
}

/** Every group of statements that repeat one another, found by the editors' keys; word for word first. */
export const allRepeats = oncePerCatalogue((catalogue): readonly Repeat[] => {
  const groups = new Map<string, Repeat>();
  const statements = statementsOf([...catalogue.all('events'), ...catalogue.all('projects')]);
  for (const kind of ['wording', 'thought'] as const) {
    for (const at of statements) {
      const key = at.entry.data.statements[at.index]?.[kind];
      if (key === undefined) continue;
      const group = groups.get(`${kind} ${key}`) ?? { kind, key, statements: [] };
      group.statements.push(at);
      groups.set(`${kind} ${key}`, group);
    }
  }
  return [...groups.values()].filter((group) => group.statements.length > 1);
});

/** The groups in which an entry's statements stand. */
const repeatsByEntry = oncePerCatalogue((catalogue) => {
  const byEntry = new Map<Stated, Set<Repeat>>();
  for (const group of allRepeats(catalogue)) {
    for (const { entry } of group.statements)
      byEntry.set(entry, (byEntry.get(entry) ?? new Set()).add(group));
  }
  return byEntry;
});

/** Where else a statement's wording or thought stands. */
export function repeatsOf(
  catalogue: Catalogue,
  { entry, index }: Pick<StatementAt, 'entry' | 'index'>,
): Repeat[] {
  const isThis = (other: StatementAt) => other.entry === entry && other.index === index;
  return [...(repeatsByEntry(catalogue).get(entry) ?? [])]
    .filter(({ statements }) => statements.some(isThis))
    .map((group) => ({ ...group, statements: group.statements.filter((other) => !isThis(other)) }));
}
