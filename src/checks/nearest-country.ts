/** The country that an editor may have meant. */
import { countryAliases, countryName, isCountry } from '../catalogue/countries.ts';
import { nearestOf } from './nearest.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** Codes of all countries. */
export const COUNTRIES: readonly string[] = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter(
  isCountry,
);

/** The code for a wrong code or a name, with the country's name; undefined if nothing is near. */
export function nearestCountry(word: string): string | undefined {
  // Of two letters, one wrong makes any other code: then only a name or another case can be meant.
  const namesOf = (code: string) => [
    ...(word.length > 2 ? [] : [code]),
    countryName(code),
    ...countryAliases(code),
  ];
  const [code] = nearestOf(word, COUNTRIES, namesOf, word.length > 2 ? undefined : 0);
  return code === undefined ? undefined : `${code} (${countryName(code)})`;
}
