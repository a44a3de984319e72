/** What a table of the record is: its columns are told to programs (datapackage.json) and filled from one list. */
import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { csvLine, type Cell } from '../../csv.ts';

/** A type of Frictionless Table Schema (https://datapackage.org/standard/table-schema/#field-types). */
type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export interface Column<Row> {
  name: string;
  type: ColumnType;
  description: string;
  /** True if no cell is empty. */
  required: boolean;
  /** The table to whose key the cells belong. */
  to: string | undefined;
  cell: (row: Row) => Cell;
}

/** A table whose rows nobody outside need know. */
export interface Table {
  name: string;
  title: string;
  columns: readonly Omit<Column<unknown>, 'cell'>[];
  /** The columns that tell its rows apart; others point at the first of them. */
  key: readonly string[];
  /** Its lines as CSV, that of the names first. */
  lines: (catalogue: Catalogue) => Iterable<string>;
}

/**
 * A column.
 * @param about what it holds: words, or the field of the editors' schema from which it comes
 */
export const column = <Row>(
  name: string,
  type: ColumnType,
  about: string | { description?: string | undefined },
  cell: (row: Row) => Cell,
  options: { required?: true; to?: string } = {},
): Column<Row> => ({
  name,
  type,
  description: typeof about === 'string' ? about : (about.description ?? ''),
  required: options.required ?? false,
  to: options.to,
  cell,
});

/** A table of the given rows. */
export const table = <Row>(
  name: string,
  title: string,
  key: readonly string[],
  rows: (catalogue: Catalogue) => readonly Row[],
  columns: readonly Column<Row>[],
): Table => ({
  name,
  title,
  key,
  columns,
  *lines(catalogue) {
    yield csvLine(columns.map((each) => each.name));
    for (const row of rows(catalogue)) yield csvLine(columns.map(({ cell }) => cell(row)));
  },
});
