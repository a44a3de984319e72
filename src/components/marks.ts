/** The markup of citation marks, in one piece: white space inside would show as gaps between text and number. */
import { escapeHTML } from 'astro/runtime/server/index.js';
import type { Mark } from '../catalogue/citations.ts';

/** Links to notes. Ids are made from field names and numbers, so nothing in them needs escaping. */
export const marksHtml = (marks: readonly Mark[]): string =>
  marks
    .map(
      ({ id, number }) =>
        `<a id="${id}" href="#note-${String(number)}" aria-label="Source ${String(number)}">${String(number)}</a>`,
    )
    .join(' ');

/**
 * Puts the marks of a page in the place of the citations of its prose.
 * @param html the prose as reading/prose.ts makes it
 * @param markAt the mark of a citation, and its note in words if that is to stand in the margin
 */
export const fillCites = (
  html: string,
  markAt: (at: string) => { mark: Mark; note: string | undefined } | undefined,
): string =>
  html.replace(/<Cite at="(\d+)"( next)? \/>/g, (_, at: string, next: string | undefined) => {
    const found = markAt(at);
    if (!found) return '';
    const { mark, note } = found;
    const marks = `<sup class="marks${next === undefined ? '' : ' next'}" data-pagefind-ignore>${marksHtml([mark])}</sup> `;
    return note === undefined
      ? marks
      : `${marks}<small class="note" aria-hidden="true" data-pagefind-ignore> <b>${String(mark.number)}</b> ${escapeHTML(note)} </small>`;
  });
