/** An event: schema.org Event with date-only start and end. Ordinal and head-count have no property there and stay out. */
import type { Event, Person } from 'schema-dts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { htmlDate } from '../../catalogue/dates.ts';
import type { Entry } from '../../catalogue/entry.ts';
import { placesOf } from '../../catalogue/participation.ts';
import { edtfDate } from '../../schemas/edtf.ts';
import type { ROLES } from '../../schemas/lists.ts';
import { known, organisationRef, placeRef, termRef, thingId, type Sketch } from './nodes.ts';
import { sourceLd } from './source.ts';

export function eventLd(catalogue: Catalogue, entry: Entry<'events'>) {
  const { data } = entry;
  const { start, end } = edtfDate(data.date);
  const withRole = (...roles: (keyof typeof ROLES)[]) => {
    const involved = data.organisations.filter(({ role }) => roles.includes(role));
    return someOf(involved.map(({ id }) => organisationRef(catalogue, id, data.date)));
  };
  return known({
    '@type': 'Event',
    '@id': thingId('events', entry.id),
    name: data.title,
    description: data.summary,
    startDate: htmlDate(start),
    endDate: htmlDate(end),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: whereOf(catalogue, entry),
    organizer: withRole('organiser', 'host'),
    contributor: withRole('co-operation', 'implementer', 'expert'),
    funder: withRole('funder'),
    attendee: withRole('participant'),
    performer: someOf(speakersOf(catalogue, entry)),
    superEvent: data.series && {
      '@type': 'EventSeries',
      '@id': thingId('series', data.series.id),
      name: catalogue.get('series', data.series.id).data.title,
    },
    about: data.topics.map((id) => termRef(catalogue.get('topics', id))),
    subjectOf: data.sources.map((id) => sourceLd(catalogue.get('sources', id))),
  } as const satisfies Sketch<Event>);
}

const someOf = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

function whereOf(catalogue: Catalogue, entry: Entry<'events'>) {
  const places = placesOf(entry).map((id) => placeRef(catalogue, id));
  if (places.length > 0) return places.length === 1 ? places[0] : places;
  const { country } = entry.data;
  return country === undefined
    ? undefined
    : ({ '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry: country } } as const);
}

/** Who spoke: each person once, with the post and the body of that day. */
function speakersOf(catalogue: Catalogue, { data }: Entry<'events'>) {
  const first = new Map(data.statements.toReversed().map((statement) => [statement.person, statement]));
  return [...first.values()].reverse().map(({ person, as, organisation }) =>
    known({
      '@type': 'Person',
      '@id': thingId('people', person),
      name: catalogue.get('people', person).data.name,
      jobTitle: as,
      affiliation:
        organisation === undefined ? undefined : organisationRef(catalogue, organisation, data.date),
    } as const satisfies Sketch<Person>),
  );
}
