/** Every address of the site that is made from the catalogue. */
import { KINDS } from '../schemas/kinds.ts';
import { EVENT_KINDS, GRADES, keysOf } from '../schemas/lists.ts';
import type { Catalogue } from './catalogue.ts';
import { eventsByKind } from './event-kinds.ts';
import { gradeGroups } from './grades.ts';
import { WITH_QUESTIONS, openQuestions } from './open-questions.ts';
import { decadeOf, decadePeriods, yearPeriods } from './periods.ts';
import {
  EVENT_KINDS_LIST,
  GRADES_LIST,
  HOME,
  LINKS,
  LISTS,
  NOT_FOUND,
  OPEN_QUESTIONS,
  REPEATS,
  SEARCH,
  addressOf,
  decadeAddress,
  eventKindAddress,
  gradeAddress,
  openQuestionsAddress,
  yearAddress,
} from './permalinks.ts';
import { allRepeats } from './repeats.ts';

/** The pages that are made from no entry and exist whatever the content is. */
export const FIXED_ADDRESSES: readonly string[] = [
  HOME,
  ...Object.values(LISTS),
  EVENT_KINDS_LIST,
  GRADES_LIST,
  SEARCH,
  OPEN_QUESTIONS,
  LINKS,
  NOT_FOUND,
];

/** The pages that an event of a year gives rise to; `year` is four digits or `undated`. */
export const addressesOfYear = (year: string): string[] => [
  yearAddress(year),
  ...(year === 'undated' ? [] : [decadeAddress(decadeOf(year))]),
  openQuestionsAddress(year),
];

/** Lists of which a single entry may be the only member: an entry that cannot be read may be the one. */
export const POSSIBLE_LISTS: readonly string[] = [
  ...keysOf(EVENT_KINDS).map(eventKindAddress),
  ...keysOf(GRADES).map(gradeAddress),
  ...WITH_QUESTIONS.map(openQuestionsAddress),
  REPEATS,
];

/**
 * All addresses that a text may lead to: entries, lists, years and decades, kinds of event, grades, open questions,
 * countries, and the pages made from nothing. Left out are the further pages of a list, since what stands on them
 * moves as it grows, and the whole lists of section-pages.ts, since they exist only where a list is long: a text leads
 * to the heading of the page that shows their start.
 */
export function allAddresses(catalogue: Catalogue): Set<string> {
  return new Set([
    ...FIXED_ADDRESSES,
    ...KINDS.flatMap((kind) => catalogue.all(kind).map(({ id }) => addressOf(kind, id))),
    ...[...yearPeriods(catalogue), ...decadePeriods(catalogue)].map(({ address }) => address),
    ...eventsByKind(catalogue).map(({ kind }) => eventKindAddress(kind)),
    ...gradeGroups(catalogue).map(({ grade }) => gradeAddress(grade)),
    ...openQuestions(catalogue).map(({ id }) => openQuestionsAddress(id)),
    ...(allRepeats(catalogue).length > 0 ? [REPEATS] : []),
    ...catalogue.countries.map((code) => addressOf('countries', code)),
  ]);
}
