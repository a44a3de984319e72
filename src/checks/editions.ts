/** Checks that each edition of a series is there once: as an event, or as a gap of which the series tells. */
import type { Known } from './known.ts';
import { problem, type Problem } from './problem.ts';
import { atField, type Subject } from './subject.ts';

/** One edition of a series: an event, or a gap of which the series tells. */
interface Edition {
  series: string;
  ordinal: number;
  subject: Subject;
  path: (string | number)[];
}

/**
 * Checks that each edition of a series is there once.
 * @param complete false if an event or a series has faults: then editions may only seem to be missing
 */
export function checkEditions(subjects: readonly Subject[], known: Known, complete: boolean): Problem[] {
  const editions = subjects
    .flatMap((subject) => editionsOf(subject))
    .filter(({ series }) => known.has('series', series));
  const found: Problem[] = [];
  for (const [index, { series, ordinal, subject, path }] of editions.entries()) {
    const same = (each: Edition) => each.series === series && each.ordinal === ordinal;
    const first = editions.findIndex(same);
    if (first < index) {
      const other = editions[first]?.subject.sound.file ?? '';
      found.push(problem('ordinal-twice', atField(subject, path), ordinal, series, other));
    }
    const isLast = !editions.some((each) => each.series === series && each.ordinal > ordinal);
    if (!complete || first < index || !isLast) continue;
    for (let missing = 1; missing < ordinal && missing < LONGEST_SERIES; missing++) {
      if (editions.some((each) => each.series === series && each.ordinal === missing)) continue;
      found.push(problem('ordinal-missing', atField(subject, path), missing, series, ordinal));
    }
  }
  return found;
}

/** A number beyond this is a slip of the keyboard; one message is enough. */
const LONGEST_SERIES = 100;

function editionsOf(subject: Subject): Edition[] {
  const { sound } = subject;
  if (sound.kind === 'events') {
    const { id, ordinal } = sound.data.series ?? {};
    if (id === undefined || ordinal === undefined) return [];
    return [{ series: id, ordinal, subject, path: ['series', 'ordinal'] }];
  }
  if (sound.kind !== 'series') return [];
  return (sound.data.gaps ?? []).flatMap((gap, index) =>
    gap?.ordinal === undefined
      ? []
      : [{ series: sound.id, ordinal: gap.ordinal, subject, path: ['gaps', index, 'ordinal'] }],
  );
}
