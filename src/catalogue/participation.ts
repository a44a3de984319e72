/** What a country has to do with the record. */
import type { Catalogue } from './catalogue.ts';
import { countryName } from './countries.ts';
import { isEvent, type Entry } from './entry.ts';

export interface CountryInvolvement {
  /** Events at which a source names the country as taking part. */
  tookPart: Entry<'events'>[];
  /** Events to which it sent experts. */
  sentExperts: Entry<'events'>[];
  /** Events that dealt with it. */
  covered: Entry<'events'>[];
  /** Events held there. */
  hosted: Entry<'events'>[];
  /** Projects and publications with a place there. */
  work: (Entry<'projects'> | Entry<'guidebook'>)[];
  places: Entry<'places'>[];
  /** Organisations with their seat there. */
  organisations: Entry<'organisations'>[];
}

/** @param code ISO 3166-1 alpha-2 */
export function countryInvolvement(catalogue: Catalogue, code: string): CountryInvolvement {
  const pointing = catalogue.pointingAt(`countries/${code}`, 'country');
  const named = pointing.filter(isEvent);
  const places = pointing.filter((entry): entry is Entry<'places'> => entry.kind === 'places');
  const here = new Set(places.map(({ id }) => id));
  const heldIn = new Set(catalogue.pointingAt(`countries/${code}`, 'heldIn'));
  const inRole = (role: string) => named.filter(({ data }) => data.countries?.role === role);
  return {
    tookPart: inRole('participant'),
    sentExperts: inRole('expert'),
    covered: inRole('covered'),
    hosted: catalogue
      .all('events')
      .filter((event) => heldIn.has(event) || placesOf(event).some((place) => here.has(place))),
    work: [
      ...catalogue.all('projects').filter(({ data }) => data.places.some((place) => here.has(place))),
      ...catalogue.all('guidebook').filter(({ data }) => data.place !== undefined && here.has(data.place)),
    ],
    places,
    organisations: catalogue
      .all('organisations')
      .filter(({ data }) => data.country === code || (data.seat?.place && here.has(data.seat.place))),
  };
}

/** The towns of an event, by id. */
export const placesOf = ({ data }: Entry<'events'>): string[] =>
  data.place === undefined ? data.alsoAt : [data.place, ...data.alsoAt];

/** Where an event was held, in words: `Almaty, Kazakhstan`, or the country alone; undefined if not even that is known. */
export function whereWords(catalogue: Catalogue, { data }: Entry<'events'>): string | undefined {
  if (data.place === undefined) return data.country === undefined ? undefined : countryName(data.country);
  const { name, country } = catalogue.get('places', data.place).data;
  return `${name}, ${countryName(country)}`;
}
