import { z } from 'astro/zod';
import { aliases, cite, id, line, reviewed, summary, sources } from './fields.ts';

/** Front matter of content/topics/*.mdx: a concept of the scheme (SKOS). */
export const topic = z.strictObject({
  prefLabel: line(80).describe('The preferred label, in sentence case.'),
  altLabels: z.array(line(80)).default([]).describe('Other labels for the same thing.'),
  broader: id.optional().describe('The wider topic: a file name of content/topics.'),
  related: z.array(id).default([]).describe('Topics that lie beside it.'),
  summary: summary.describe('What the topic covers (skos:definition).'),
  scopeNote: line(400).optional().describe('When to use it, and when another.'),
  cite: cite.optional(),
  sources: sources.optional(),
  aliases,
  reviewed,
});
