/** What a country has to do with the record. */
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';

export interface CountryInvolvement {
  /** Events at which a source names the country as taking part. */
  tookPart: Entry<'events'>[];
  /** Events held in its places. */
  hosted: Entry<'events'>[];
  places: Entry<'places'>[];
  /** Organisations with their seat there. */
  organisations: Entry<'organisations'>[];
}

/** @param code ISO 3166-1 alpha-2 */
export function countryInvolvement(catalogue: Catalogue, code: string): CountryInvolvement {
  const pointing = catalogue.pointingAt(`countries/${code}`);
  const places = pointing.filter((entry): entry is Entry<'places'> => entry.kind === 'places');
  const here = new Set(places.map(({ id }) => id));
  return {
    tookPart: pointing.filter((entry): entry is Entry<'events'> => entry.kind === 'events'),
    hosted: catalogue.all('events').filter(({ data }) => data.place !== undefined && here.has(data.place)),
    places,
    organisations: pointing.filter(
      (entry): entry is Entry<'organisations'> => entry.kind === 'organisations',
    ),
  };
}
