/** The words of the page about data. */
export const dataWords = {
  commands: 'Commands that fetch the files',
  entry: 'One entry',
  list: 'One list',
  record: 'The whole record',
  linked: 'The whole record as linked data (JSON-LD)',
  table: 'One table (CSV)',
  dataPackage: 'What the tables hold (Frictionless data package)',
  schema: 'The JSON Schema of that list',
  openApi: 'All of it for a program (OpenAPI)',
  check: 'The whole record, compared with its checksum',
  lists: 'All lists',
  tables: 'All tables, and their columns',
  tablesNote: (address: string) =>
    `They lie below ${address}. The columns entry and claim say where something stands; with the same pair the table of citations gives its sources.`,
} as const;
