/** Grades of trust: the sources of each, and the entries that rest on them. */
import { KINDS } from '../schemas/kinds.ts';
import { GRADES, keysOf } from '../schemas/lists.ts';
import type { Catalogue } from './catalogue.ts';
import { mainSource } from './citations.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { oncePerCatalogue } from './once.ts';

/** A grade that at least one source has. */
export interface GradeGroup {
  grade: keyof typeof GRADES;
  sources: readonly Entry<'sources'>[];
  /** Entries whose main source has the grade. */
  entries: readonly AnyEntry[];
}

/** The grades of the record, the best first. */
export const gradeGroups = oncePerCatalogue((catalogue): GradeGroup[] => {
  const sources = Map.groupBy(catalogue.all('sources'), ({ data }) => data.grade);
  const entries = Map.groupBy(
    KINDS.flatMap((kind) => catalogue.all(kind) as readonly AnyEntry[]),
    (entry) => (entry.kind === 'sources' ? undefined : gradeOf(catalogue, entry)),
  );
  return keysOf(GRADES).flatMap((grade) => {
    const ofGrade = sources.get(grade);
    return ofGrade ? [{ grade, sources: ofGrade, entries: entries.get(grade) ?? [] }] : [];
  });
});

/** How far what an entry rests on can be trusted: a source's own grade, or that of the main source. */
export const gradeOf = (catalogue: Catalogue, { kind, data }: AnyEntry): keyof typeof GRADES | undefined =>
  kind === 'sources' ? data.grade : catalogue.find('sources', mainSource(data))?.data.grade;
