import { z } from 'astro/zod';
import {
  aliases,
  cite,
  edtf,
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
import { CHAPTER_NUMBERS, LANGUAGES, keysOf } from './lists.ts';

const heading = z.strictObject({
  lang: z.enum(keysOf(LANGUAGES)),
  text: line().describe('The heading as the book prints it.'),
  page: z.int().positive().optional().describe('The page that the contents list gives.'),
  cite,
});

const point = z.strictObject({ text: line(400), cite });

/** Front matter of content/guidebook/index.mdx: the book as a whole. */
export const guidebook = z.strictObject({
  title,
  subtitle: line().optional(),
  summary,
  date: edtf,
  place: id.optional(),
  isbn: z
    .string()
    .regex(/^97[89]-[\d-]{13}$/, 'is not an ISBN; write its 13 digits with hyphens, as 978-92-9234-512-9')
    .optional(),
  publicationSeries: line().optional(),
  cite: z.strictObject({
    date: cite,
    place: cite.optional(),
    isbn: cite.optional(),
    publicationSeries: cite.optional(),
    reuse: cite.optional(),
  }),
  editions: z
    .array(
      z.strictObject({
        lang: z.enum(keysOf(LANGUAGES)),
        title: line(),
        pages: z.int().positive().optional(),
        note: line().optional(),
        cite,
      }),
    )
    .default([])
    .describe('The language editions that were seen.'),
  reuse: line(500).optional().describe('The terms of reuse that the book states, in our words.'),
  organisations: z.array(involvement).default([]),
  sources,
  topics: z.array(id).min(1).max(5),
  openQuestions: z.array(openQuestion).default([]),
  seeAlso: z.array(seeAlso).default([]),
  aliases,
  reviewed,
});

/** Front matter of content/guidebook/*.mdx: one chapter, and how each thing about it is known. */
export const chapter = z.strictObject({
  title,
  summary,
  number: z.enum(CHAPTER_NUMBERS),
  headings: z.array(heading).default([]).describe('The chapter heading as printed, by language.'),
  sections: z.array(heading).default([]).describe('Headings of its sections, as printed.'),
  ownPages: z.array(point).default([]).describe('Known from the pages of the book itself.'),
  descriptions: z.array(point).default([]).describe('Known from what others write about the book.'),
  notKnown: z
    .array(line(400))
    .min(1, 'says nothing of what is not known; name at least one thing')
    .describe('What nobody can tell without the book.'),
  sources,
  topics: z.array(id).default([]),
  aliases,
  reviewed,
});
