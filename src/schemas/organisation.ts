import { z } from 'astro/zod';
import {
  aliases,
  cite,
  countryCode,
  edtf,
  id,
  line,
  name,
  openQuestion,
  reviewed,
  seeAlso,
  sources,
  summary,
  title,
  webAddress,
} from './fields.ts';
import { ORGANISATION_KINDS, keysOf } from './lists.ts';

/** Front matter of content/organisations/*.mdx: an authority record. */
export const organisation = z.strictObject({
  title: title.describe('The name that the record uses: the one in the sources of the time.'),
  summary,
  kind: z.enum(keysOf(ORGANISATION_KINDS)).describe(`What it is: ${keysOf(ORGANISATION_KINDS).join(', ')}.`),
  acronym: line(20).optional(),
  nameToday: line(220).optional().describe('Its name today, if it has changed.'),
  names: z
    .array(name)
    .min(1, 'has no name; give at least one with its citation')
    .describe('Every name, oldest first, with the time in which it holds.'),
  parent: z
    .strictObject({
      id: id.optional().describe('The parent, if it has an entry.'),
      name: line().optional().describe('The parent, if it has no entry.'),
      note: line().optional(),
      cite,
    })
    .refine(
      (parent) => (parent.id === undefined) !== (parent.name === undefined),
      'wants either id or name; keep one of the two',
    )
    .optional()
    .describe('The body it belongs to.'),
  country: countryCode.optional().describe('The country of its seat, ISO 3166-1.'),
  seat: z
    .strictObject({ place: id.optional(), name: line().optional(), note: line().optional(), cite })
    .refine(
      (seat) => (seat.place === undefined) !== (seat.name === undefined),
      'wants either place (a file of content/places) or name; keep one of the two',
    )
    .optional()
    .describe('The town of its seat.'),
  founded: z.strictObject({ date: edtf, note: line(500).optional(), cite }).optional(),
  website: webAddress.optional().describe('The official website, if the sheets confirm one.'),
  sources,
  topics: z.array(id).default([]),
  openQuestions: z.array(openQuestion).default([]),
  seeAlso: z.array(seeAlso).default([]),
  aliases,
  reviewed,
});
