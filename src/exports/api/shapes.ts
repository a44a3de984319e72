/**
 * The shapes of what is published below /api/v1/: the editors' own schemas, and around them what the record adds. Types,
 * JSON Schemas and the tests of every published file are made from these, so none of it is written twice.
 */
import { z } from 'astro/zod';
import { REFERENCE_KINDS } from '../../catalogue/references.ts';
import { SCHEMAS, type Kind } from '../../schemas/kinds.ts';
import { SITE } from '../../site.ts';

/** The licences of the record's own work (SPDX identifiers, https://spdx.org/licenses/). */
export const LICENCES = { data: 'CC0-1.0', text: 'CC-BY-4.0' } as const;

/** Where each is explained. */
export const LICENCE_PAGES = {
  data: 'https://creativecommons.org/publicdomain/zero/1.0/',
  text: SITE.textLicence,
} as const;

/** Addresses of the record need no escapes, and a file names dozens of them: no URL is parsed for them. */
export const absolute = (address: string): string => SITE.url + address;

const ref = z
  .string()
  .regex(/^[a-zA-Z-]+\/[A-Za-z0-9/-]+$/)
  .describe('Kind and name of an entry, such as events/2011/astana-round-table; countries/KZ is a country.');

const relation = z.strictObject({
  as: z.enum(REFERENCE_KINDS).describe('What the entry that is pointed at is to the other one.'),
  id: ref,
});

const citation = z.strictObject({
  number: z.int().positive().describe('The number of the note on the page, and of its marks in the text.'),
  source: ref,
  unit: z
    .enum(['paragraph', 'page'])
    .optional()
    .describe('What is counted in the source. Missing where the source is cited as a whole.'),
  at: z.int().positive().optional().describe('Which paragraph or page.'),
  words: z.string().describe('The place in words.'),
  url: z.url().optional().describe('The address of the source at its publisher, if one is known.'),
  claims: z
    .array(z.string())
    .min(1)
    .describe(
      'What rests on it: a field of data (date, organisations.0; entry for the entry as a whole) or a mark in the text (body.5 is the sixth).',
    ),
});

const licence = z.strictObject({
  data: z.literal(LICENCES.data).describe('Of data and all else but the text (SPDX).'),
  text: z
    .literal(LICENCES.text)
    .describe('Of text, and of the summary or definition in data; credit the record (SPDX).'),
  work: z.string().optional().describe('The terms of the work described, where it has its own.'),
});

const schemaUrl = z.url().describe('The JSON Schema of this file.');
const title = z.string().describe('What readers call it.');
const pageUrl = z.url().describe('Its page for readers: the address to link to and to cite.');

/** What the record adds to the fields that an editor wrote. */
const envelope = z.strictObject({
  $schema: schemaUrl,
  id: ref,
  url: pageUrl,
  title,
  licence,
  text: z
    .string()
    .optional()
    .describe('The text as HTML with addresses in full; <sup>[3]</sup> is a mark of citation 3.'),
  citations: z.array(citation).describe('Every place in a source that the entry rests on.'),
  relations: z
    .strictObject({
      to: z.array(relation).describe('Entries that this one points at, in the order of its fields.'),
      from: z.array(relation).describe('Entries that point at this one, by what it is to them.'),
    })
    .describe('Relations both ways, each once.'),
});

/** An entry as it is published, whatever its kind. */
export type PublishedEntry = z.infer<typeof envelope> & { data: object };
export type PublishedCitation = z.infer<typeof citation>;
export type Relation = z.infer<typeof relation>;

/** The shape of the entries of a kind. */
export const entrySchema = (kind: Kind) =>
  envelope.extend({ data: SCHEMAS[kind] }).describe(`An entry of ${kind}: what its editor wrote is in data.`);

/** The fields of each kind that its list tells, besides what lists tell of every entry. */
export const MAIN_FIELDS = {
  events: ['kind', 'date', 'place', 'country', 'series', 'project', 'topics'],
  series: ['topics'],
  projects: ['date', 'places', 'topics'],
  guidebook: ['date', 'place', 'isbn'],
  chapters: ['number'],
  organisations: ['kind', 'acronym', 'country'],
  people: [],
  places: ['country', 'lat', 'lon'],
  topics: ['broader'],
  glossary: ['term'],
  sources: ['kind', 'publisher', 'url', 'published', 'language', 'grade'],
  pages: [],
} as const satisfies { [K in Kind]: readonly (keyof (typeof SCHEMAS)[K]['shape'])[] };

const listed = z.strictObject({
  id: ref,
  url: pageUrl,
  json: z.url().describe('The whole entry.'),
  title,
  summary: z.string().describe('One or two sentences.'),
  reviewed: z.iso.date().describe('The day of the last review.'),
});

const list = z.strictObject({ $schema: schemaUrl, url: pageUrl, licence: licence.omit({ work: true }) });

export type Listed = z.infer<typeof listed> & { data: object };
export type PublishedList = z.infer<typeof list> & { items: Listed[] };

/** The shape of the list of a kind. */
export function listSchema(kind: Kind) {
  const fields: Record<string, z.ZodType> = SCHEMAS[kind].shape;
  const main = MAIN_FIELDS[kind].map((field) => [field, fields[field] as z.ZodType] as const);
  const data = z.strictObject(Object.fromEntries(main)).describe('The main fields of the entry.');
  return list
    .extend({ items: z.array(listed.extend({ data })) })
    .describe(`All entries of ${kind}, in the order in which pages list them.`);
}

const country = z.strictObject({
  id: ref,
  code: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('ISO 3166-1 alpha-2.'),
  title,
  url: pageUrl,
});

/** The countries that the record names: they are no entries, and have no files of their own. */
export const countriesSchema = list
  .extend({ items: z.array(country) })
  .describe('The countries that the record names, by code.');
export type PublishedCountries = z.infer<typeof countriesSchema>;

/** The shape of the whole record. @param entries the shape of each kind of entry */
export const recordSchema = (entries: readonly (readonly [Kind, z.ZodType])[]) =>
  list
    .extend({
      title,
      reviewed: z.iso.date().describe('The day of the latest review of an entry.'),
      countries: z.array(country),
      ...Object.fromEntries(entries.map(([kind, entry]) => [kind, z.array(entry)])),
    })
    .describe('The whole record: all entries of every kind.');
