import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../testing/fixtures/catalogue.ts';
import { manyEntries } from '../testing/fixtures/many.ts';
import { buildCatalogue } from './catalogue.ts';
import {
  byLetter,
  byMonth,
  byYearOrKind,
  organisationsByKind,
  placesByCountry,
  type Grouping,
} from './grouping.ts';
import type { AnyEntry } from './entry.ts';

const catalogue = buildCatalogue(manyEntries(600));

/** The groups of a list; throws if the members of one do not stand together. */
function groupsOf(members: readonly AnyEntry[], { idOf, labelOf }: Grouping): string[] {
  const groups: string[] = [];
  for (const member of members) {
    const label = labelOf(idOf(member));
    if (groups.at(-1) === label) continue;
    if (groups.includes(label)) throw new Error(`${label} stands in two places.`);
    groups.push(label);
  }
  return groups;
}

test('events run by year, the undated last, then the other kinds', () => {
  const groups = groupsOf([...catalogue.all('events'), ...catalogue.all('topics')], byYearOrKind);
  expect(groups).toHaveLength(22);
  expect([groups[0], groups.at(-2), groups.at(-1)]).toEqual(['2001', 'Year unknown', 'Topics']);
  expect(byYearOrKind.idOf(catalogue.all('events')[0] as AnyEntry)).toBe('y2001');
});

test('events of a year run by month, those of an unknown month first', () => {
  const ofYear = catalogue.all('events').filter(({ id }) => id.startsWith('2003/'));
  const [first] = ofYear;
  const vague = first && { ...first, data: { ...first.data, date: '2003' } };
  const groups = groupsOf([...(vague ? [vague] : []), ...ofYear], byMonth);
  expect(groups[0]).toBe('Month unknown');
  expect(groups.slice(1)).toEqual(['March', 'July', 'November']);
});

describe('letters', () => {
  const [source] = catalogue.all('sources');
  const titled = (title: string) => source && { ...source, data: { ...source.data, title } };

  test.each([
    ['Annual report', 'A'],
    ['Ópera', 'O'],
    ['Торговля людьми', 'Т'],
    ['Қазақстан', 'Қ'],
    ['14 decisions', '0–9'],
    ['«Counter-action»', '0–9'],
  ])('%s stands under %s', (title, letter) => {
    const entry = titled(title) as AnyEntry;
    expect(byLetter.labelOf(byLetter.idOf(entry))).toBe(letter);
  });

  test('each stands once, in the order in which the catalogue has them', () => {
    expect(groupsOf(catalogueOf().all('sources'), byLetter).length).toBeGreaterThan(1);
  });
});

test('organisations stand by kind and places by country', () => {
  for (const { members, grouping } of [organisationsByKind(catalogue), placesByCountry(catalogue)])
    expect(groupsOf(members, grouping).length).toBeGreaterThan(0);
  expect(organisationsByKind(catalogue).members).toHaveLength(catalogue.all('organisations').length);
});
