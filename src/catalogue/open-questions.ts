/** What the sources leave open, gathered from all entries. */
import { kindsMany } from '../i18n/lists.ts';
import type { Kind } from '../schemas/kinds.ts';
import { citationsOf, type Citation } from './citations.ts';
import { isEvent, type AnyEntry } from './entry.ts';
import { yearLabel, yearOfEvent } from './lists.ts';
import { oncePerCatalogue } from './once.ts';

export interface OpenQuestionsOf {
  entry: AnyEntry;
  questions: { text: string; citations: Citation[] }[];
}

/** Open questions that stand on pages of their own: those of the events of a year, or of all entries of a kind. */
export interface OpenQuestionsPart {
  /** `2011`, `undated`, or a kind; the last part of its address. */
  id: string;
  /** What readers call it. */
  label: string;
  entries: OpenQuestionsOf[];
  /** How many questions there are. */
  count: number;
}

/** The kinds of entry that may have open questions. */
export const WITH_QUESTIONS = [
  'events',
  'series',
  'projects',
  'guidebook',
  'organisations',
  'people',
] as const satisfies Kind[];

/** All of them: those of events by year, the newest first, then those of the other kinds; empty parts are left out. */
export const openQuestions = oncePerCatalogue((catalogue): OpenQuestionsPart[] => {
  const entries: AnyEntry[] = WITH_QUESTIONS.flatMap(
    (kind): readonly AnyEntry[] => catalogue.all(kind) as readonly AnyEntry[],
  );
  const all = entries.flatMap((entry): OpenQuestionsOf[] => {
    if (!('openQuestions' in entry.data) || entry.data.openQuestions.length === 0) return [];
    const questions = entry.data.openQuestions.map(({ text, cite }) => ({
      text,
      citations: cite === undefined ? [] : citationsOf(cite, entry.data),
    }));
    return [{ entry, questions }];
  });
  const parts = Map.groupBy(all, ({ entry }) => (isEvent(entry) ? yearOfEvent(entry) : entry.kind));
  const rank = (id: string) => (id in kindsMany ? '' : id === 'undated' ? '0000' : id);
  return [...parts]
    .sort(([a], [b]) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0))
    .map(([id, members]) => ({
      id,
      label: id in kindsMany ? kindsMany[id as Kind] : yearLabel(id),
      entries: members,
      count: members.reduce((sum, { questions }) => sum + questions.length, 0),
    }));
});

/** True for the part of a year's events. */
export const isYearPart = ({ id }: OpenQuestionsPart): boolean => !(id in kindsMany);
