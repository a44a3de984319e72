/** Markdown (CommonMark 0.31, footnotes as GitHub has them) from plain text. */
import type { Mark } from '../../catalogue/citations.ts';
import { titleOf, type AnyEntry } from '../../catalogue/entry.ts';
import { addressOf } from '../../catalogue/permalinks.ts';
import { SITE } from '../../site.ts';

/** A text of one paragraph, in which no sign means anything. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replace(/[\\`*_[\]<&~]/g, '\\$&')
    // Only at the start of a line: a heading, a quotation, a list.
    .replace(/^[-+=#>]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** A link. In angle brackets an address may hold anything but those. */
export const link = (text: string, url: string): string =>
  `[${plain(text)}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;

/** A link to a page of the record. */
export const pageLink = (text: string, address: string): string => link(text, SITE.url + address);

export const entryLink = (entry: AnyEntry): string =>
  pageLink(titleOf(entry), addressOf(entry.kind, entry.id));

/** The marks of a claim: each leads to its note. */
export const footnotes = (marks: readonly Mark[]): string =>
  [...new Set(marks.map(({ number }) => `[^${String(number)}]`))].join('');
