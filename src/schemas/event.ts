import { z } from 'astro/zod';
import {
  aliases,
  cite,
  countryCode,
  edtf,
  figure,
  id,
  involvement,
  line,
  openQuestion,
  reviewed,
  seeAlso,
  sources,
  statements,
  summary,
  title,
} from './fields.ts';
import { COUNTRY_ROLES, EVENT_KINDS, keysOf } from './lists.ts';

/** Front matter of content/events/YYYY/*.mdx. */
export const event = z.strictObject({
  title,
  summary,
  kind: z.enum(keysOf(EVENT_KINDS)).describe(`What it was: ${keysOf(EVENT_KINDS).join(', ')}.`),
  date: edtf,
  dateNote: line().optional().describe('How the date is known, if it is not simply stated.'),
  place: id.optional().describe('Where: a file name of content/places. Leave out if unknown.'),
  alsoAt: z.array(id).default([]).describe('Further towns, for an event held in several.'),
  country: countryCode
    .optional()
    .describe('Where, if only the country is known (ISO 3166-1); leave out if there is a place.'),
  cite: z
    .strictObject({
      date: cite,
      place: cite.optional(),
      country: cite.optional(),
      kind: cite.optional(),
      series: cite.optional(),
      project: cite.optional(),
    })
    .describe('Where date, place, kind, series and project stand in the sources.'),
  series: z
    .strictObject({
      id: id.describe('The series: a file name of content/series.'),
      ordinal: z.int().positive().optional().describe('4 for the fourth, if a source says so.'),
    })
    .optional()
    .describe('The series it belongs to.'),
  project: id.optional().describe('The project it belongs to: a file name of content/projects.'),
  uncertain: line()
    .optional()
    .describe(
      'Why the whole entry is uncertain, if it is: known from mentions only, or an identity that was worked out.',
    ),
  sources,
  participants: z
    .strictObject({
      count: z.int().positive().optional().describe('How many people, if a source says so.'),
      approximate: z.boolean().default(false).describe('true if the source says about, some, over.'),
      who: z.array(line(120)).default([]).describe('Who they were, in groups, never victims.'),
      cite,
    })
    .optional()
    .describe('Who took part.'),
  organisations: z.array(involvement).default([]).describe('The organisations and their roles.'),
  countries: z
    .strictObject({
      codes: z.array(countryCode).min(1).describe('ISO 3166-1 codes of the countries that took part.'),
      role: z
        .enum(keysOf(COUNTRY_ROLES))
        .default('participant')
        .describe(`How they appear: ${keysOf(COUNTRY_ROLES).join(', ')}.`),
      complete: z
        .boolean()
        .default(false)
        .describe('true if the source gives the list as the whole of those who took part.'),
      note: line().optional(),
      cite,
    })
    .optional()
    .describe('The countries that took part.'),
  figures: z.array(figure).default([]).describe('Other numbers, each with what it counts.'),
  statements: statements.describe('What officials said, in our own words.'),
  topics: z
    .array(id)
    .min(1, 'names no topic; name one to five files of content/topics')
    .max(5)
    .describe('One to five topics.'),
  openQuestions: z.array(openQuestion).default([]).describe('What the sources leave open or contradict.'),
  seeAlso: z.array(seeAlso).default([]).describe('Entries worth a look, with the reason.'),
  aliases,
  reviewed,
});
