/** Statements that stand word for word in more than one source: found by the editors' `wording` key. */
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';

export type Stated = Entry<'events'> | Entry<'projects'>;

/** A statement and the entry that reports it. */
export interface StatementAt {
  entry: Stated;
  index: number;
}

/** Every statement of the record, events first, in list order. */
export function allStatements(catalogue: Catalogue): StatementAt[] {
  const entries: Stated[] = [...catalogue.all('events'), ...catalogue.all('projects')];
  return entries.flatMap((entry) => entry.data.statements.map((_, index) => ({ entry, index })));
}

/** Where else the same wording stands. */
export function repeatsOf(catalogue: Catalogue, { entry, index }: StatementAt): StatementAt[] {
  const wording = entry.data.statements[index]?.wording;
  if (wording === undefined) return [];
  return allStatements(catalogue).filter(
    (other) =>
      other.entry.data.statements[other.index]?.wording === wording &&
      !(other.entry === entry && other.index === index),
  );
}
