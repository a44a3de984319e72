/** The tables as a strict reader of CSV sees them, against what the data package says of them. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../catalogue/catalogue.ts';
import { catalogueOf, entriesOf } from '../../../testing/fixtures/catalogue.ts';
import { NASTY_STRINGS } from '../../../testing/fixtures/nasty-strings.ts';
import { csvLine } from '../../csv.ts';
import { dataPackage } from '../datapackage.ts';
import { TABLES_OF_RECORD } from './all.ts';

const catalogue = catalogueOf();
const rowsOf = (name: string, of = catalogue): Record<string, string>[] => {
  const table = TABLES_OF_RECORD.find((each) => each.name === name);
  return parse([...(table?.lines(of) ?? [])].join(''), { columns: true, record_delimiter: '\r\n' });
};

describe('CSV', () => {
  test('quotes what needs it, leaves numbers alone, ends lines with CRLF', () => {
    expect(csvLine(['a', 'b,c', 'say "x"', 'two\nlines', undefined, -1.5, true, ''])).toBe(
      'a,"b,c","say ""x""","two\nlines",,-1.5,true,\r\n',
    );
  });

  test.each(Object.entries(NASTY_STRINGS))('%s comes through, and no spreadsheet runs it', (_, text) => {
    const [cell = ''] = parse(csvLine([text, 'end']), { record_delimiter: '\r\n' })[0] ?? [];
    expect(cell.replace(/^'(?=[=+\-@])/, '')).toBe(text);
    expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe('tables', () => {
  test('hold every entry once, and the columns of its kind', () => {
    expect(rowsOf('events')).toMatchObject([
      {
        id: 'events/2011/almaty-workshop',
        date: '2011-11-09/2011-11-10',
        place: 'places/almaty',
        series: 'series/workshops',
        ordinal: '2',
        participants: '70',
        participants_approximate: 'false',
      },
    ]);
    expect(rowsOf('entries').map(({ id }) => id)).toHaveLength(entriesOf().length);
  });

  test('say of each claim on what it rests', () => {
    const [statement] = rowsOf('statements');
    expect(statement).toMatchObject({ claim: 'statements.0', person: 'people/maria-example' });
    const sources = rowsOf('citations').filter(
      ({ entry, claim }) => entry === statement?.entry && claim === statement?.claim,
    );
    expect(sources.map(({ source, at }) => [source, at])).toEqual([
      ['sources/osce-1', '3'],
      ['sources/handbook', ''],
    ]);
  });

  test('name countries by code, and never as entries', () => {
    expect(rowsOf('country_participations').map(({ country }) => country)).toEqual(['KZ', 'KG']);
    expect(rowsOf('relations').filter(({ to = '' }) => to.startsWith('countries/'))).toEqual([]);
  });

  test('a formula in a title is harmless in the table', () => {
    const entries = entriesOf().map((entry) =>
      entry.kind === 'events' ? { ...entry, data: { ...entry.data, title: '=cmd()' } } : entry,
    );
    expect(rowsOf('events', buildCatalogue(entries))[0]?.title).toBe("'=cmd()");
  });
});

test('the data package describes every column', () => {
  for (const { name, schema } of dataPackage(catalogue).resources) {
    const undescribed = schema.fields.filter(({ description }) => description === '');
    expect(undescribed.map((field) => `${name}.${field.name}`)).toEqual([]);
  }
});
