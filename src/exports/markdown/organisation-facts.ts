/** The facts of an organisation in Markdown. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatDate } from '../../catalogue/dates.ts';
import type { AnyEntry, Entry } from '../../catalogue/entry.ts';
import { eventListOn } from '../../catalogue/event-lists.ts';
import { addressOf, formAddress } from '../../catalogue/permalinks.ts';
import { words } from '../../i18n/en.ts';
import { formWords } from '../../i18n/lists.ts';
import { edtfDate } from '../../schemas/edtf.ts';
import { ORGANISATION_KINDS } from '../../schemas/lists.ts';
import { countryLink, fact, topicLinks, type Fact } from './rows.ts';
import { entryLink, link, pageLink, plain } from './text.ts';

/** What the page of an organisation shows, and the way to its events. */
export function organisationFacts(catalogue: Catalogue, { id, data }: Entry<'organisations'>): Fact[] {
  const events = eventListOn(catalogue, addressOf('organisations', id));
  const { parent, seat, founded, country } = data;
  const named = (entry: AnyEntry | undefined, name = '') => (entry ? entryLink(entry) : plain(name));
  return [
    ...fact(words.facts.kind, ORGANISATION_KINDS[data.kind].one),
    ...fact(words.facts.acronym, data.acronym && plain(data.acronym)),
    ...fact(words.facts.nameToday, data.nameToday && plain(data.nameToday)),
    ...fact(
      words.facts.parent,
      parent && {
        text: named(catalogue.find('organisations', parent.id ?? ''), parent.name),
        at: 'parent',
        note: parent.note,
      },
    ),
    ...fact(
      words.facts.seat,
      seat && {
        text: named(catalogue.find('places', seat.place ?? ''), seat.name),
        at: 'seat',
        note: seat.note,
      },
    ),
    ...fact(words.facts.country, country && countryLink(country)),
    ...fact(
      words.facts.founded,
      founded && { text: plain(formatDate(edtfDate(founded.date))), at: 'founded', note: founded.note },
    ),
    ...fact(words.facts.website, data.website && link(data.website, data.website)),
    ...topicLinks(catalogue, data.topics),
    ...fact(
      words.sections.events,
      events && pageLink(formWords.asTable(events.events.length), formAddress(events.address, 'csv')),
    ),
  ];
}
