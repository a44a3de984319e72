/** Bibliographies for LaTeX, in the fields of BibLaTeX (its manual, section 2). */
import type { CslDate, CslItem } from './csl.ts';

const TYPES = { webpage: 'online', report: 'report', book: 'book', dataset: 'dataset' } as const;

/** What means something else in LaTeX. Braces are named: readers of BibTeX count them even where they are escaped. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The language names of babel, by which BibLaTeX hyphenates. */
const LANGUAGES: Readonly<Record<string, string>> = {
  'en-GB': 'british',
  en: 'english',
  ru: 'russian',
  kk: 'kazakh',
};

/** Two hyphens or quotation marks would become one sign. */
const LIGATURES = /([-`'])(?=\1)/g;

const escaped = (text: string): string =>
  text
    .replace(/[\\{}~^&%$#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replace(LIGATURES, '$1{}')
    .replaceAll(/\s+/g, ' ');

/** Addresses stand as they are but for what would end the field (verbatim fields, section 2.2.1). */
const verbatim = (url: string): string => url.replace(/[\\{}\s]/g, encodeURIComponent);

/** `2011-11-09`, `2011-11`, `2011-11-09/2011-11-10` (ISO 8601-2). */
const isoDate = (date: CslDate | undefined): string | undefined =>
  date?.['date-parts']
    .map((parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'))
    .join('/');

/** A bibliography of any number of items, in their order. Cyrillic stays as it is: the file is UTF-8. */
export const bibtexOf = (items: readonly CslItem[]): string => items.map(entryOf).join('\n');

function entryOf(item: CslItem): string {
  const fields: [name: string, value: string | undefined][] = [
    // A second pair of braces: a body is not taken apart into names.
    ['author', item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')],
    ['title', escaped(item.title)],
    ['type', item.genre && escaped(item.genre)],
    ['date', isoDate(item.issued)],
    ['isbn', item.ISBN],
    ['url', item.URL && verbatim(item.URL)],
    ['urldate', isoDate(item.accessed)],
    ['langid', LANGUAGES[item.language]],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${TYPES[item.type]}{${item.id},\n${lines.join('')}}\n`;
}
