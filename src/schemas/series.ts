import { z } from 'astro/zod';
import {
  aliases,
  cite,
  edtf,
  figure,
  id,
  involvement,
  line,
  openQuestion,
  reviewed,
  seeAlso,
  sources,
  summary,
  title,
} from './fields.ts';

/** Front matter of content/series/*.mdx: a series of events and its gaps. */
export const series = z.strictObject({
  title,
  summary,
  sources,
  organisations: z.array(involvement).default([]).describe('Organisations named for the series as a whole.'),
  gaps: z
    .array(
      z.strictObject({
        ordinal: z.int().positive().optional().describe('Which edition is missing.'),
        label: line(120).describe('What is known of it in a few words.'),
        date: edtf.optional(),
        place: id.optional(),
        cite,
      }),
    )
    .default([])
    .describe('Editions that a source mentions and for which there is no entry.'),
  figures: z.array(figure).default([]),
  topics: z.array(id).min(1, 'names no topic; name one to five files of content/topics').max(5),
  openQuestions: z.array(openQuestion).default([]),
  seeAlso: z.array(seeAlso).default([]),
  aliases,
  reviewed,
});
