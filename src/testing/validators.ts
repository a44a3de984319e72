/** Judges of published files that we did not write: libxml2, ajv, ical.js, csv-parse. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { validateXML } from 'xmllint-wasm';

const schema = (name: string): string => readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8');

/** A file by its address. */
export interface Published {
  address: string;
  text: string;
}

async function xmlFaults(
  files: readonly Published[],
  extension: 'schema' | 'relaxng',
  grammar: string,
): Promise<string[]> {
  const { errors, valid, rawOutput } = await validateXML({
    xml: files.map(({ address, text }) => ({ fileName: address, contents: text })),
    extension,
    schema: schema(grammar),
  });
  return valid || errors.length > 0 ? errors.map(({ rawMessage }) => rawMessage) : [rawOutput];
}

/** What libxml2 finds wrong with Atom feeds by the grammar of RFC 4287. */
export const atomFaults = (files: readonly Published[]): Promise<string[]> =>
  xmlFaults(files, 'relaxng', 'atom.rng');

/** What libxml2 finds wrong with sitemaps. */
export const sitemapFaults = (files: readonly Published[]): Promise<string[]> =>
  xmlFaults(files, 'schema', 'sitemap.xsd');

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const isJsonFeed = ajv.compile(JSON.parse(schema('json-feed.json')) as object);

/** What ajv finds wrong with a JSON Feed. */
export const jsonFeedFaults = (text: string): string[] =>
  isJsonFeed(JSON.parse(text)) ? [] : (isJsonFeed.errors ?? []).map((error) => ajv.errorsText([error]));

/** The lines of a table. @throws if a line has more or fewer cells than the head, or a quotation mark stands wrong */
export const csvRecords = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, relax_column_count: false, relax_quotes: false, record_delimiter: '\r\n' });

/** The calendar as ical.js reads it. @throws if it can't */
export const calendarOf = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as never);
