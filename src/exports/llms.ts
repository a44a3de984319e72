/** A guide to the site for language models (https://llmstxt.org): where its parts are in forms that are easy to read. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { summaryOf, titleOf, type AnyEntry } from '../catalogue/entry.ts';
import { eventListOn } from '../catalogue/event-lists.ts';
import { count } from '../catalogue/numbers.ts';
import { yearPeriods } from '../catalogue/periods.ts';
import { LISTS, SITEMAP, addressOf, formAddress, markdownAddress } from '../catalogue/permalinks.ts';
import { words } from '../i18n/en.ts';
import { SITE } from '../site.ts';
import { pageLink, plain } from './markdown/text.ts';

/** It names years, not events: it must stay short, however long the record becomes. */
export function llmsText(catalogue: Catalogue): string {
  const lists = [LISTS.events, ...yearPeriods(catalogue).map(({ address }) => address)].flatMap(
    (page) => eventListOn(catalogue, page) ?? [],
  );
  const line = (text: string, address: string, note: string) =>
    `- ${pageLink(text, address)}: ${plain(note)}`;
  const entryLine = (entry: AnyEntry, address: string) => line(titleOf(entry), address, summaryOf(entry));
  const twin = (entry: AnyEntry) => markdownAddress(addressOf(entry.kind, entry.id));
  return `# ${SITE.name}

> ${SITE.tagline}. Every claim names the document and the paragraph that it rests on; what nobody knows is shown as open.

${words.footer.independent} ${words.footer.licence}

Each event, each organisation and each chapter of the guidebook has a twin in Markdown: add \`index.md\` to the address of its page. Notes in it name the source and the paragraph.

## Events, as tables (CSV)

${lists
  .map((list) => line(list.title, formAddress(list.address, 'csv'), count(list.events.length, 'event')))
  .join('\n')}

## The guidebook, in Markdown

${[...catalogue.all('guidebook'), ...catalogue.all('chapters')].map((entry) => entryLine(entry, twin(entry))).join('\n')}

## About the record

${catalogue
  .all('pages')
  .map((entry) => entryLine(entry, addressOf('pages', entry.id)))
  .join('\n')}

## Optional

- ${pageLink('Sitemap', SITEMAP)}: every page, with the day of its last review
`;
}
