/** What the styles of citations in words have in common. */
import { MONTHS } from '../../catalogue/dates.ts';
import type { CslDate } from './csl.ts';

/** A stretch of a citation. */
export type Run = string | { italic: string };

/** A citation in words, for a place that has no italics. */
export const plainText = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('');

/** What ends a part of a citation: a full stop, unless the part brings its own sign. */
export const stopAfter = (text: string): string => (/[.?!]$/.test(text) ? '' : '.');

type Parts = readonly number[];

const monthAndDay = ([, month, day]: Parts): string | undefined =>
  month === undefined ? undefined : [MONTHS[month - 1], day].filter((part) => part !== undefined).join(' ');

/** Month and day in a year, as far as they are known: `November 9–10`, `October 30–November 2`, `May`. */
export function monthsAndDays(from: Parts, to: Parts = from): string | undefined {
  const start = monthAndDay(from);
  const end = from[1] === to[1] && to[2] !== undefined ? String(to[2]) : monthAndDay(to);
  return start === undefined || end === undefined || from.join() === to.join() ? start : `${start}–${end}`;
}

/** The years alone: `2011`, `2010–2011`. */
export const yearsOf = ({ 'date-parts': parts }: CslDate): string =>
  [...new Set(parts.map(([year]) => year))].join('–');
