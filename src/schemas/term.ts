import { z } from 'astro/zod';
import { aliases, cite, id, line, reviewed, sources } from './fields.ts';
import { LANGUAGES, keysOf } from './lists.ts';

/** Front matter of content/glossary/*.mdx. */
export const term = z.strictObject({
  term: line(120).describe('The term as it stands inside a sentence.'),
  also: z.array(line(120)).default([]).describe('Other forms that mean the same and are linked too.'),
  translations: z.array(z.strictObject({ lang: z.enum(keysOf(LANGUAGES)), text: line(160) })).default([]),
  definition: line(500).describe('The definition in our own words.'),
  instrument: line(400).optional().describe('The legal text that defines or requires it.'),
  notFrom: line(300).optional().describe('A warning of what the definition is not.'),
  cite,
  topics: z.array(id).default([]),
  related: z.array(id).default([]).describe('Other terms of the glossary.'),
  sources,
  aliases,
  reviewed,
});
