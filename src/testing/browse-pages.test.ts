/** Browsing is the search without JavaScript: the pages of a value list whatever a filter of that value would give. */
import { expect, test } from 'vitest';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AnyEntry } from '../catalogue/entry.ts';
import { eventsByKind } from '../catalogue/event-kinds.ts';
import { gradeGroups } from '../catalogue/grades.ts';
import { decadePeriods, yearPeriods } from '../catalogue/periods.ts';
import { countrySections, gradeSections, periodSections, sectionsOf } from '../catalogue/sections.ts';
import { KINDS } from '../schemas/kinds.ts';
import { filterValues } from '../search/filter-values.ts';
import { catalogueOf } from './fixtures/catalogue.ts';
import { readContentFiles } from '../tooling/content-files.ts';
import { ROOT } from '../tooling/paths.ts';

const everything = (catalogue: Catalogue) =>
  KINDS.flatMap((kind) => catalogue.all(kind) as readonly AnyEntry[]);

/** What the pages of each value list, by filter and value; a page about an entry counts as listing it. */
function browsable(catalogue: Catalogue): Map<string, Set<AnyEntry>> {
  const found = new Map<string, Set<AnyEntry>>();
  const add = (value: string, ...members: (readonly AnyEntry[])[]) =>
    found.set(value, new Set(members.flat()));
  const membersOf = (sections: ReturnType<typeof sectionsOf>) => sections.flatMap(({ members }) => members);
  for (const kind of KINDS) add(`kind ${kind}`, catalogue.all(kind) as readonly AnyEntry[]);
  for (const { kind, events } of eventsByKind(catalogue)) add(`event-kind ${kind}`, events);
  for (const period of [...decadePeriods(catalogue), ...yearPeriods(catalogue)])
    add(
      `${period.kind === 'decade' ? 'decade' : 'year'} ${period.id}`,
      period.events,
      membersOf(periodSections(period)),
    );
  for (const code of catalogue.countries) add(`country ${code}`, membersOf(countrySections(catalogue, code)));
  for (const [filter, kind] of [
    ['place', 'places'],
    ['organisation', 'organisations'],
    ['topic', 'topics'],
  ] as const)
    for (const entry of catalogue.all(kind) as readonly AnyEntry[])
      add(`${filter} ${entry.id}`, [entry], membersOf(sectionsOf(catalogue, entry)));
  for (const group of gradeGroups(catalogue)) add(`grade ${group.grade}`, membersOf(gradeSections(group)));
  return found;
}

test.each([
  ['the small record', () => Promise.resolve(catalogueOf())],
  ['the record itself', async () => catalogueOf(await readContentFiles(ROOT))],
])('%s: every value of every filter has a page, and it misses nothing', async (_, load) => {
  const catalogue = await load();
  const pages = browsable(catalogue);
  let values = 0;
  const missing = everything(catalogue).flatMap((entry) =>
    Object.entries(filterValues(catalogue, entry)).flatMap(([filter, ids]) =>
      ids
        .filter((id) => {
          values++;
          return !pages.get(`${filter} ${id}`)?.has(entry);
        })
        .map((id) => `${entry.kind}/${entry.id} under ${filter} ${id}`),
    ),
  );
  expect(missing).toEqual([]);
  expect(values).toBeGreaterThan(catalogue.all('events').length * 5);
});
