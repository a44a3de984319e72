import { z } from 'astro/zod';
import { aliases, cite, edtf, id, line, openQuestion, reviewed, sources, summary } from './fields.ts';

/** content/people/*.yaml: an official in a public role, and nothing private. */
export const person = z.strictObject({
  name: line(120).describe('The name as the sources write it.'),
  summary,
  spellings: z
    .array(z.strictObject({ name: line(120), lang: line(10).default('en'), note: line().optional(), cite }))
    .default([])
    .describe('Other spellings that were met.'),
  posts: z
    .array(
      z.strictObject({
        title: line(200).describe('The post as the source writes it.'),
        organisation: id.optional().describe('Where: a file name of content/organisations.'),
        date: edtf.describe('The day the source names the person in this post.'),
        note: line().optional(),
        cite,
      }),
    )
    .min(1, 'has no post; give at least one with its citation')
    .describe('Posts as the sources give them: sightings, not terms of office.'),
  openQuestions: z.array(openQuestion).default([]),
  sources,
  aliases,
  reviewed,
});
