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
  statements,
  summary,
  title,
} from './fields.ts';

/** Front matter of content/projects/*.mdx: work that ran for months. */
export const project = z.strictObject({
  title,
  summary,
  date: edtf,
  dateNote: line().optional().describe('How the dates are known, and the length if only that is stated.'),
  cite: z.strictObject({ date: cite, places: cite.optional() }),
  places: z.array(id).default([]).describe('Where it worked: file names of content/places.'),
  sources,
  organisations: z.array(involvement).default([]),
  figures: z.array(figure).default([]),
  topics: z.array(id).min(1, 'names no topic; name one to five files of content/topics').max(5),
  statements,
  openQuestions: z.array(openQuestion).default([]),
  seeAlso: z.array(seeAlso).default([]),
  aliases,
  reviewed,
});
