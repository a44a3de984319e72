/** What stands in the tables, for programs: a Data Package (https://datapackage.org/standard/data-package/). */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { latestReview } from '../../catalogue/lists.ts';
import { DATA_PACKAGE, HOME } from '../../catalogue/permalinks.ts';
import { SITE } from '../../site.ts';
import { allEntries } from './all-entries.ts';
import { LICENCES, LICENCE_PAGES, absolute } from './shapes.ts';
import { TABLES_OF_RECORD } from './tables/all.ts';
import type { Table } from './tables/table.ts';

/** The package, version 2.0. Paths are relative, so that it holds in a copy on a disk too. */
export const dataPackage = (catalogue: Catalogue) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'counter-trafficking-record',
  id: absolute(DATA_PACKAGE),
  title: SITE.name,
  description: `${SITE.tagline}. An apostrophe stands before a text that a spreadsheet would take for a formula.`,
  homepage: absolute(HOME),
  // The record's own date: a copy of the same day is the same.
  version: latestReview(allEntries(catalogue)),
  licenses: [
    { name: LICENCES.data, path: LICENCE_PAGES.data },
    {
      name: LICENCES.text,
      path: LICENCE_PAGES.text,
      title: 'For summaries and definitions',
    },
  ],
  resources: TABLES_OF_RECORD.map(resource),
});

const resource = ({ name, title, columns, key }: Table) => ({
  name,
  title,
  path: `${name}.csv`,
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    fields: columns.map((column) => ({
      name: column.name,
      type: column.type,
      description: column.description,
      ...(column.required ? { constraints: { required: true } } : {}),
    })),
    primaryKey: key,
    foreignKeys: columns.flatMap((column) =>
      column.to === undefined
        ? []
        : [{ fields: [column.name], reference: { resource: column.to, fields: [keyOf(column.to)] } }],
    ),
  },
});

/** The column at which others point. @throws RangeError for a table that does not exist */
function keyOf(name: string): string {
  const key = TABLES_OF_RECORD.find((table) => table.name === name)?.key[0];
  if (key === undefined) throw new RangeError(`There is no table ${name}.`);
  return key;
}
