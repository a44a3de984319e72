import { describe, expect, test } from 'vitest';
import { countryAliases, countryName, countrySearchNames, isCountry } from './countries.ts';

test.each(['KZ', 'KG', 'TJ', 'TM', 'UZ', 'AZ', 'RU', 'TH', 'TR', 'AE', 'GB', 'US', 'AT', 'PL', 'SE'])(
  '%s is a country',
  (code) => {
    expect(isCountry(code)).toBe(true);
  },
);

describe('no country', () => {
  test.each(['kz', 'K', 'KAZ', '', 'UK', 'SU', 'YU', 'DD', 'EU', 'UN', 'ZZ', 'XA', 'XK', 'QO', 'AA', '12'])(
    '%j',
    (code) => {
      expect(isCountry(code)).toBe(false);
      expect(() => countryName(code)).toThrow(RangeError);
    },
  );
});

test.each([
  ['KZ', 'Kazakhstan'],
  ['RU', 'Russian Federation'],
  ['TR', 'Turkey'],
  ['US', 'United States of America'],
  ['AE', 'United Arab Emirates'],
])('%s is %s', (code, name) => {
  expect(countryName(code)).toBe(name);
});

test('other names in English are shown', () => {
  expect(countryAliases('TR')).toEqual(['Türkiye']);
  expect(countryAliases('KZ')).toEqual([]);
});

test.each([
  ['KZ', ['Казахстан', 'Қазақстан']],
  ['KG', ['Kyrgyz Republic', 'Кыргызстан', 'Киргизия', 'Қырғызстан']],
  ['TR', ['Türkiye', 'Турция', 'Түркия']],
  ['CZ', ['Czech Republic', 'Чехия']],
] as const)('%s is searched for as %j', (code, names) => {
  expect(countrySearchNames(code)).toEqual(expect.arrayContaining([...names]));
});

test('no name is given twice', () => {
  for (const code of ['KZ', 'DE', 'US', 'AE']) {
    const names = countrySearchNames(code);
    expect(new Set(names).size).toBe(names.length);
  }
});
