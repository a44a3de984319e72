/** Faults that only show when entries are seen together, or fields of one entry side by side. */
import { error, quoted, warning } from './entry.ts';

export const WHOLE_CODES = {
  'same-title': error((label: string, title: string, other: string) => [
    `${label} is ${quoted(title)}, the same as in content/${other}.`,
    'Add what tells the two apart, such as the town or the year.',
  ]),
  'same-source': error((label: string, title: string, other: string) => [
    `${label} is ${quoted(title)}, and publisher, date, kind and language are those of content/${other} as well.`,
    'Keep one of the two files, and name that one wherever the other is cited.',
  ]),
  'same-summary': error((other: string) => [
    `The summary is word for word that of content/${other}.`,
    'Write one that says what is particular to this entry.',
  ]),
  'same-event': warning((other: string) => [
    `Date, place and kind are those of content/${other}: the two may be one event.`,
    'If they are, put both into one file with both sources; if not, say in each what tells them apart.',
  ]),
  'same-form-of-term': error((form: string, other: string) => [
    `The form ${quoted(form)} also belongs to the term of content/${other}, so no text can be linked to the right one.`,
    'Keep it in one of the two.',
  ]),
  'empty-participants': error(() => [
    'The participants have neither a number (count) nor groups (who).',
    'Add what the source says of them, or take “participants” out.',
  ]),
  'ordinal-twice': error((ordinal: number, series: string, other: string) => [
    `Edition ${String(ordinal)} of the series ${series} is also given in content/${other}.`,
    'Correct the number of one of the two.',
  ]),
  'ordinal-missing': error((missing: number, series: string, given: number) => [
    `Edition ${String(missing)} of the series ${series} is neither an event nor a gap, though there is an edition ${String(given)}.`,
    `Write the event with “ordinal: ${String(missing)}”, or add it to the “gaps” of content/series/${series}.mdx.`,
  ]),
};
