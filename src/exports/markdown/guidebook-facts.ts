/** The facts of the guidebook and of its chapters in Markdown. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatDate } from '../../catalogue/dates.ts';
import type { Entry } from '../../catalogue/entry.ts';
import { words } from '../../i18n/en.ts';
import { edtfDate } from '../../schemas/edtf.ts';
import { LANGUAGES } from '../../schemas/lists.ts';
import { fact, roles, topicLinks, type Fact } from './rows.ts';
import { entryLink, plain } from './text.ts';

/** What the page of the guidebook shows. */
export function guidebookFacts(catalogue: Catalogue, { data }: Entry<'guidebook'>): Fact[] {
  return [
    ...fact(words.facts.subtitle, data.subtitle && plain(data.subtitle)),
    ...fact(words.facts.published, { text: plain(formatDate(edtfDate(data.date))), at: 'date' }),
    ...fact(
      words.facts.place,
      data.place === undefined
        ? undefined
        : { text: entryLink(catalogue.get('places', data.place)), at: 'place' },
    ),
    ...fact(
      words.facts.publicationSeries,
      data.publicationSeries === undefined
        ? undefined
        : { text: plain(data.publicationSeries), at: 'publicationSeries' },
    ),
    ...fact(words.facts.isbn, data.isbn === undefined ? undefined : { text: data.isbn, at: 'isbn' }),
    ...roles(catalogue, data.organisations),
    ...fact(
      words.facts.editions,
      ...data.editions.map(({ lang, title, note }, index) => ({
        text: plain(`${LANGUAGES[lang]}: ${title}`),
        at: `editions.${String(index)}`,
        note,
      })),
    ),
    ...fact(
      words.facts.reuse,
      data.reuse === undefined ? undefined : { text: plain(data.reuse), at: 'reuse' },
    ),
    ...topicLinks(catalogue, data.topics),
  ];
}

/** What the page of a chapter shows. */
export function chapterFacts(catalogue: Catalogue, { data }: Entry<'chapters'>): Fact[] {
  const printed = (key: 'headings' | 'sections') =>
    data[key].map(({ text, page }, index) => ({
      text: plain(text),
      at: `${key}.${String(index)}`,
      note: page === undefined ? undefined : `p. ${String(page)}`,
    }));
  return [
    ...fact(words.facts.chapter, data.number),
    ...fact(words.facts.heading, ...printed('headings')),
    ...fact(words.facts.sections, ...printed('sections')),
    ...topicLinks(catalogue, data.topics),
  ];
}
