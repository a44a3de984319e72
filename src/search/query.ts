/** The query in the address bar, and what of it is searched for. Pure. */
import { QUERY_LENGTH } from './ranking.ts';

/** The name of the query in the address: the same as the box's name in the plain form. */
const NAME = 'q';

/** The query of an address; an empty text if it has none. */
export const queryOf = (address: string): string => new URL(address).searchParams.get(NAME) ?? '';

/** The address with another query. Parameters that we do not know and the fragment are kept; an empty query goes. */
export function withQuery(address: string, query: string): string {
  const url = new URL(address);
  if (query === '') url.searchParams.delete(NAME);
  else url.searchParams.set(NAME, query);
  return url.href;
}

/** The part of a query that is searched for, without space around it; `cut` if more was typed. Never half a character. */
export function searchable(query: string): { text: string; cut: boolean } {
  const characters = Array.from(query.trim());
  return {
    text: characters.slice(0, QUERY_LENGTH).join('').trim(),
    cut: characters.length > QUERY_LENGTH,
  };
}

/** A query short enough to be read out in a sentence. */
export function shortened(query: string, length = 60): string {
  const characters = Array.from(query);
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : query;
}
