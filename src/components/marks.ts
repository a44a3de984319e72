/** The markup of citation marks, in one piece: white space inside would show as gaps between text and number. */
import type { Mark } from '../catalogue/citations.ts';

/** Links to notes. Ids are made from field names and numbers, so nothing in them needs escaping. */
export const marksHtml = (marks: readonly Mark[]): string =>
  marks
    .map(
      ({ id, number }) =>
        `<a id="${id}" href="#note-${String(number)}" aria-label="Source ${String(number)}">${String(number)}</a>`,
    )
    .join(' ');
