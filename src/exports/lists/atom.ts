/**
 * A list of events as an Atom feed (RFC 4287), complete or in parts (RFC 5005). Its dates are those of our own work: the
 * day of an event is a category, or readers would be shown news of 2011.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { EVENT_KINDS_LIST, LISTS, formAddress } from '../../catalogue/permalinks.ts';
import { oncePerEvent } from '../../catalogue/once.ts';
import { SITE } from '../../site.ts';
import { escapeXml } from '../xml.ts';
import type { FeedPart } from './feed-parts.ts';
import { eventItem } from './item.ts';

const OPEN = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="${SITE.lang}">`;

/** Midnight, since the record knows only the day of a review. */
const timeOf = (day: string): string => `${day}T00:00:00Z`;

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>\n`;

const link = (rel: string, href: string, type?: string): string =>
  `<link rel="${rel}"${type === undefined ? '' : ` type="${type}"`} href="${escapeXml(href)}"/>\n`;

const category = (scheme: string, term: string, label: string): string =>
  `<category scheme="${SITE.url}${scheme}" term="${escapeXml(term)}" label="${escapeXml(label)}"/>\n`;

const entry = oncePerEvent((catalogue, event) => {
  const { url, title, summary, kind, date, source, reviewed } = eventItem(catalogue, event);
  return (
    '<entry>\n' +
    element('id', url) +
    element('title', title) +
    element('updated', timeOf(reviewed)) +
    link('alternate', url, 'text/html') +
    (source?.url === undefined ? '' : link('via', source.url)) +
    category(EVENT_KINDS_LIST, kind.id, kind.label) +
    category(LISTS.events, date.edtf, date.words) +
    element('summary', summary) +
    '</entry>\n'
  );
});

/** The text of a feed, or of a part of it. */
export function atomFeed(catalogue: Catalogue, { list, address, events, before, after }: FeedPart): string {
  const of = (part: string) => SITE.url + formAddress(part, 'atom');
  const isWhole = before === undefined && after === undefined;
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n${OPEN}\n` +
    element('id', of(list.address)) +
    element('title', `${list.title} – ${SITE.name}`) +
    element('updated', timeOf(list.reviewed)) +
    `<author>\n${element('name', SITE.name)}${element('uri', `${SITE.url}/`)}</author>\n` +
    link('self', of(address), 'application/atom+xml') +
    link('alternate', SITE.url + list.address, 'text/html') +
    link('license', SITE.textLicence) +
    (isWhole ? '<fh:complete/>\n' : '') +
    (after === undefined
      ? ''
      : `<fh:archive/>\n${link('current', of(list.address))}${link('next-archive', of(after))}`) +
    (before === undefined ? '' : link('prev-archive', of(before))) +
    events.map((event) => entry(catalogue, event)).join('') +
    '</feed>\n'
  );
}
