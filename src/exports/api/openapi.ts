/** What can be asked of the API, in OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1). */
import {
  API,
  API_CATALOGUE,
  CHECKSUMS,
  DATA_PACKAGE,
  DATA_PAGE,
  LINKED_RECORD,
  RECORD,
  apiListAddress,
  schemaAddress,
  tableAddress,
} from '../../catalogue/permalinks.ts';
import { KINDS, type Kind } from '../../schemas/kinds.ts';
import { SITE } from '../../site.ts';
import { RECORD_SCHEMA, jsonSchemas, listSchemaName } from './schemas.ts';
import { LICENCES, absolute } from './shapes.ts';
import { TABLES_OF_RECORD } from './tables/all.ts';

type Json = Record<string, unknown>;

/** Addresses in the document are relative to its server, and files to its own folder. */
const within = (address: string): string => address.slice(API.length - 1);
const schemaFile = (name: string): Json => ({ $ref: `.${within(schemaAddress(name))}` });

interface Question {
  operationId: string;
  tag: 'lists' | 'entries' | 'whole' | 'about';
  summary: string;
  type: string;
  schema?: Json;
  parameters?: Json[];
}

/** One address and its answer. All are files: they are read, and take nothing but their path. */
const get = ({ operationId, tag, summary, type, schema, parameters }: Question): Json => ({
  get: {
    operationId,
    tags: [tag],
    summary,
    ...(parameters && { parameters }),
    responses: {
      200: { description: summary, content: { [type]: schema === undefined ? {} : { schema } } },
      404: { $ref: '#/components/responses/Missing' },
    },
  },
});

const inPath = (name: string, description: string, schema: Json): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
});

const NAME = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };

/** The address of a kind's entries; the id of an event holds its year. */
function entryPath(kind: Kind): [string, Json] {
  const name = inPath('name', 'The last part of the id.', NAME);
  const year = inPath('year', 'Four digits, or undated.', {
    type: 'string',
    pattern: String.raw`^(\d{4}|undated)$`,
  });
  const isEvent = kind === 'events';
  return [
    isEvent ? '/events/{year}/{name}.json' : `/${kind}/{name}.json`,
    get({
      operationId: `${kind}-entry`,
      tag: 'entries',
      summary: `An entry of ${kind}`,
      type: 'application/json',
      schema: schemaFile(kind),
      parameters: isEvent ? [year, name] : [name],
    }),
  ];
}

const listPath = (kind: Kind | 'countries'): [string, Json] => [
  within(apiListAddress(kind)),
  get({
    operationId: `${kind}-list`,
    tag: 'lists',
    summary: `The list of all ${kind}`,
    type: 'application/json',
    schema: schemaFile(listSchemaName(kind)),
  }),
];

const WHOLE: Readonly<Record<string, Omit<Question, 'operationId' | 'tag'>>> = {
  [RECORD]: {
    summary: 'The whole record as JSON',
    type: 'application/json',
    schema: schemaFile(RECORD_SCHEMA),
  },
  [LINKED_RECORD]: {
    summary: 'The whole record as JSON-LD, in the terms of schema.org',
    type: 'application/ld+json',
    schema: { type: 'object' },
  },
  [DATA_PACKAGE]: {
    summary: 'What stands in the tables: a Data Package of Frictionless Data',
    type: 'application/json',
    schema: { type: 'object' },
  },
  [tableAddress('{table}')]: {
    summary: 'The whole record as tables: one of them',
    type: 'text/csv',
    schema: { type: 'string' },
    parameters: [
      inPath('table', 'The name of the table.', {
        type: 'string',
        enum: TABLES_OF_RECORD.map(({ name }) => name),
      }),
    ],
  },
  [CHECKSUMS]: {
    summary: 'SHA-256 of every file but those of single entries, as sha256sum -c reads it',
    type: 'text/plain',
    schema: { type: 'string' },
  },
};

/** The document. It names the schemas by their files beside it, and repeats none of them. */
export const openApi = (): Json => ({
  openapi: '3.1.1',
  info: {
    title: SITE.name,
    summary: SITE.tagline,
    description: `Files to read, without keys or limits. Version 1 keeps its addresses and the meaning of its fields; fields may be added. Data are ${LICENCES.data}, text is ${LICENCES.text}.`,
    version: '1',
    license: { name: 'Data and text', identifier: `${LICENCES.data} AND ${LICENCES.text}` },
    contact: { name: SITE.name, url: `${SITE.repository}/issues` },
  },
  externalDocs: { description: 'For readers', url: absolute(DATA_PAGE) },
  servers: [{ url: absolute(API.slice(0, -1)) }],
  security: [],
  tags: [
    { name: 'lists', description: 'The list of each kind, in the order of its page.' },
    { name: 'entries', description: 'Single entries.' },
    { name: 'whole', description: 'Everything at once.' },
    { name: 'about', description: `What describes the API. Programs find it by ${API_CATALOGUE}.` },
  ],
  paths: Object.fromEntries([
    ...KINDS.map(listPath),
    listPath('countries'),
    ...KINDS.map(entryPath),
    ...Object.entries(WHOLE).map(([address, question]): [string, Json] => [
      within(address),
      get({ ...question, tag: 'whole', operationId: operationOf(address) }),
    ]),
    [
      within(schemaAddress('{schema}')),
      get({
        operationId: 'schema',
        tag: 'about',
        summary: 'A JSON Schema of what is published',
        type: 'application/json',
        schema: { type: 'object' },
        parameters: [inPath('schema', 'Its name.', { type: 'string', enum: [...jsonSchemas().keys()] })],
      }),
    ],
  ]),
  components: {
    responses: {
      Missing: {
        description: 'There is no such file.',
        content: { 'text/html': { schema: { type: 'string' } } },
      },
    },
  },
});

/** `record.json` is called `record-json`. */
const operationOf = (address: string): string =>
  within(address)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
