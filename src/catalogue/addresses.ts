/** Every address of the site that is made from the catalogue. */
import { KINDS } from '../schemas/kinds.ts';
import type { Catalogue } from './catalogue.ts';
import { eventsByKind } from './event-kinds.ts';
import { gradeGroups } from './grades.ts';
import { openQuestions } from './open-questions.ts';
import { decadePeriods, yearPeriods } from './periods.ts';
import {
  EVENT_KINDS_LIST,
  GRADES_LIST,
  HOME,
  LISTS,
  NOT_FOUND,
  OPEN_QUESTIONS,
  SEARCH,
  addressOf,
  eventKindAddress,
  gradeAddress,
  openQuestionsAddress,
} from './permalinks.ts';
import { wholeLists } from './section-pages.ts';

/** The pages that are made from no entry and exist whatever the content is. */
export const FIXED_ADDRESSES: readonly string[] = [
  HOME,
  ...Object.values(LISTS),
  EVENT_KINDS_LIST,
  GRADES_LIST,
  SEARCH,
  OPEN_QUESTIONS,
  NOT_FOUND,
];

/**
 * All addresses: entries, lists, years and decades, kinds of event, grades, countries, and the pages made from nothing.
 * Of a list in pages only the first: the others move as it grows, so nothing should lead to them.
 */
export function allAddresses(catalogue: Catalogue): Set<string> {
  return new Set([
    ...FIXED_ADDRESSES,
    ...KINDS.flatMap((kind) => catalogue.all(kind).map(({ id }) => addressOf(kind, id))),
    ...[...yearPeriods(catalogue), ...decadePeriods(catalogue)].map(({ address }) => address),
    ...eventsByKind(catalogue).map(({ kind }) => eventKindAddress(kind)),
    ...gradeGroups(catalogue).map(({ grade }) => gradeAddress(grade)),
    ...openQuestions(catalogue).map(({ id }) => openQuestionsAddress(id)),
    ...wholeLists(catalogue).map(({ address }) => address),
    ...catalogue.countries.map((code) => addressOf('countries', code)),
  ]);
}
