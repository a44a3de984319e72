/**
 * A list of events as a JSON Feed (https://www.jsonfeed.org/version/1.1/). Dates of items are those of our own work; the
 * event's own stands in `_event`.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { oncePerEvent } from '../../catalogue/once.ts';
import { formAddress } from '../../catalogue/permalinks.ts';
import { SITE } from '../../site.ts';
import type { FeedPart } from './feed-parts.ts';
import { eventItem } from './item.ts';

const item = oncePerEvent((catalogue, event): string => {
  const { url, title, summary, kind, date, place, country, topics, source, reviewed } = eventItem(
    catalogue,
    event,
  );
  return JSON.stringify({
    id: url,
    url,
    external_url: source?.url,
    title,
    content_text: summary,
    date_modified: `${reviewed}T00:00:00Z`,
    tags: [kind.label, ...topics],
    _event: { date: date.edtf, date_text: date.words, place, country },
  });
});

/** The text of a feed, or of a part of it: `next_url` leads to the part before. */
export function jsonFeed(catalogue: Catalogue, { list, address, events, before }: FeedPart): string {
  const of = (part: string) => SITE.url + formAddress(part, 'json');
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `${list.title} – ${SITE.name}`,
    home_page_url: SITE.url + list.address,
    feed_url: of(address),
    next_url: before === undefined ? undefined : of(before),
    authors: [{ name: SITE.name, url: `${SITE.url}/` }],
    language: SITE.lang,
  });
  // Each item is written once, however many lists it stands in.
  return `${head.slice(0, -1)},"items":[\n${events.map((event) => item(catalogue, event)).join(',\n')}\n]}\n`;
}
