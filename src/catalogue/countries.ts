/** Countries by ISO 3166-1 alpha-2 code. */

/** Names as the sources of the record give them, where the common English name differs; `also` is shown beside them. */
const NAMES: Record<string, { name: string; also?: string[] }> = {
  RU: { name: 'Russian Federation', also: ['Russia'] },
  TR: { name: 'Turkey', also: ['Türkiye'] },
  US: { name: 'United States of America', also: ['United States', 'USA', 'US'] },
  GB: { name: 'United Kingdom', also: ['UK', 'Great Britain'] },
  AE: { name: 'United Arab Emirates', also: ['UAE', 'Emirates'] },
};

const common = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });

/** Languages, besides English, in which readers of the record search for countries. */
const SEARCHED_IN = (['ru', 'kk'] as const).map(
  (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
);

/** Official, older and short names in common use, which no page shows. */
const SEARCHED_AS: Readonly<Record<string, readonly string[]>> = {
  AE: ['Объединённые Арабские Эмираты', 'БАӘ'],
  CZ: ['Czech Republic'],
  GB: ['Britain', 'Соединённое Королевство'],
  KG: ['Kyrgyz Republic', 'Kirghizia', 'Кыргызстан', 'Кыргызская Республика'],
  KZ: ['Республика Казахстан', 'Қазақстан Республикасы'],
  MD: ['Moldavia', 'Молдавия'],
  NL: ['Holland', 'Голландия'],
  RU: ['Российская Федерация', 'РФ'],
  TM: ['Turkmenia'],
  US: ['America', 'США', 'АҚШ'],
};

/** Regions that Unicode names though ISO 3166-1 assigns no country to the code. */
const NO_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ'.split(' '));

// Asking Intl takes long, and every page asks.
const names = new Map<string, string>();

function nameOf(code: string): string | undefined {
  const known = names.get(code);
  if (known !== undefined || !/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.has(code)) return known;
  const name = common.of(code);
  // Codes of former countries, and UK for GB, turn into others.
  if (name === undefined || new Intl.Locale(`und-${code}`).region !== code) return undefined;
  names.set(code, NAMES[code]?.name ?? name);
  return names.get(code);
}

/** True for an assigned code; those of former countries are refused. */
export const isCountry = (code: string): boolean => nameOf(code) !== undefined;

/** The English name of a country. @throws RangeError for a code that is not assigned */
export function countryName(code: string): string {
  const name = nameOf(code);
  if (name === undefined) throw new RangeError(`${code} is not an ISO 3166-1 code`);
  return name;
}

/** Other English names of a country, as its page shows them. */
export const countryAliases = (code: string): readonly string[] => NAMES[code]?.also ?? [];

/** All other names by which readers search for a country, shown or not, in English, Russian and Kazakh. */
export const countrySearchNames = (code: string): readonly string[] => [
  ...countryAliases(code),
  ...(SEARCHED_AS[code] ?? []),
  ...new Set(SEARCHED_IN.flatMap((names) => names.of(code) ?? [])),
];
