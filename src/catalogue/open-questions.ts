/** What the sources leave open, gathered from all entries. */
import type { Catalogue } from './catalogue.ts';
import { citationsOf, type Citation } from './citations.ts';
import type { AnyEntry } from './entry.ts';

export interface OpenQuestionsOf {
  entry: AnyEntry;
  questions: { text: string; citations: Citation[] }[];
}

const KINDS = ['events', 'series', 'projects', 'guidebook', 'organisations', 'people'] as const;

/** Every entry with open questions: events in the order of time first, then the other kinds by name. */
export function openQuestions(catalogue: Catalogue): OpenQuestionsOf[] {
  const entries: AnyEntry[] = KINDS.flatMap(
    (kind): readonly AnyEntry[] => catalogue.all(kind) as readonly AnyEntry[],
  );
  return entries.flatMap((entry) => {
    if (!('openQuestions' in entry.data) || entry.data.openQuestions.length === 0) return [];
    const questions = entry.data.openQuestions.map(({ text, cite }) => ({
      text,
      citations: cite === undefined ? [] : citationsOf(cite, entry.data),
    }));
    return [{ entry, questions }];
  });
}
