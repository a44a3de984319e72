/** Countries by ISO 3166-1 alpha-2 code. */

/** Names as the sources of the record give them, where the common English name differs; `also` is for search. */
const NAMES: Record<string, { name: string; also?: string[] }> = {
  RU: { name: 'Russian Federation', also: ['Russia'] },
  TR: { name: 'Turkey', also: ['Türkiye'] },
  US: { name: 'United States of America', also: ['United States', 'USA', 'US'] },
  GB: { name: 'United Kingdom', also: ['UK', 'Great Britain'] },
  AE: { name: 'United Arab Emirates', also: ['UAE', 'Emirates'] },
};

const common = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });

/** Regions that Unicode names though ISO 3166-1 assigns no country to the code. */
const NO_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '));

/** True for an assigned code. Codes of former countries, and UK for GB, turn into others and are refused. */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  !NO_COUNTRIES.has(code) &&
  common.of(code) !== undefined &&
  new Intl.Locale(`und-${code}`).region === code;

// Asking Intl takes long, and every page asks.
const known = new Map<string, string>();

/** The English name of a country. @throws RangeError for a code that is not assigned */
export function countryName(code: string): string {
  const name = known.get(code) ?? (isCountry(code) ? (NAMES[code]?.name ?? common.of(code)) : undefined);
  if (name === undefined) throw new RangeError(`${code} is not an ISO 3166-1 code`);
  known.set(code, name);
  return name;
}

/** Other names of a country, for search. */
export const countryAliases = (code: string): readonly string[] => NAMES[code]?.also ?? [];
