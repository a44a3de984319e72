/** The facts of an event in Markdown. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatDate } from '../../catalogue/dates.ts';
import { capitalise, type Entry } from '../../catalogue/entry.ts';
import { figureWords, ordinalWords } from '../../catalogue/numbers.ts';
import { eventKindAddress } from '../../catalogue/permalinks.ts';
import { words } from '../../i18n/en.ts';
import { edtfDate } from '../../schemas/edtf.ts';
import { COUNTRY_ROLES, EVENT_KINDS } from '../../schemas/lists.ts';
import { countryLink, fact, roles, topicLinks, type Fact } from './rows.ts';
import { entryLink, pageLink, plain } from './text.ts';

/** What the page of an event shows, but its neighbours in a series: they are ways, not facts. */
export function eventFacts(catalogue: Catalogue, { data }: Entry<'events'>): Fact[] {
  const { participants, countries } = data;
  const place = data.place === undefined ? undefined : catalogue.get('places', data.place);
  const ordinal = data.series?.ordinal === undefined ? '' : `${ordinalWords(data.series.ordinal)} of `;
  const headCount =
    participants?.count === undefined
      ? undefined
      : `${figureWords(participants.count, participants.approximate)} people`;
  return [
    ...fact(words.facts.date, {
      text: plain(formatDate(edtfDate(data.date))),
      at: 'date',
      note: data.dateNote,
    }),
    ...fact(
      words.facts.place,
      place && { text: `${entryLink(place)}, ${countryLink(place.data.country)}`, at: 'place' },
    ),
    ...fact(words.facts.alsoAt, ...data.alsoAt.map((id) => entryLink(catalogue.get('places', id)))),
    ...fact(
      words.facts.country,
      data.country === undefined ? undefined : { text: countryLink(data.country), at: 'country' },
    ),
    ...fact(words.facts.kind, {
      text: pageLink(EVENT_KINDS[data.kind], eventKindAddress(data.kind)),
      at: 'kind',
    }),
    ...fact(
      words.facts.series,
      data.series && { text: ordinal + entryLink(catalogue.get('series', data.series.id)), at: 'series' },
    ),
    ...fact(
      words.facts.project,
      data.project === undefined
        ? undefined
        : { text: entryLink(catalogue.get('projects', data.project)), at: 'project' },
    ),
    ...fact(
      words.facts.tookPart,
      participants && {
        text: plain(capitalise([headCount, participants.who.join('; ')].filter(Boolean).join(': '))),
        at: 'participants',
      },
    ),
    ...fact(
      `${words.facts.countries}: ${countries ? COUNTRY_ROLES[countries.role].toLowerCase() : ''}`,
      countries && {
        text: countries.codes.map(countryLink).join(', '),
        at: 'countries',
        note: countries.note,
      },
    ),
    ...roles(catalogue, data.organisations, data.date),
    ...fact(
      words.facts.figures,
      ...data.figures.map(({ value, approximate, counts, saidBy }, index) => ({
        text: plain(`${figureWords(value, approximate)} ${counts}`),
        at: `figures.${String(index)}`,
        note: saidBy === undefined ? undefined : `Said by ${saidBy}.`,
      })),
    ),
    ...topicLinks(catalogue, data.topics),
  ];
}
