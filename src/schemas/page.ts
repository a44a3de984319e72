import { z } from 'astro/zod';
import { aliases, reviewed, summary, title } from './fields.ts';

/** Front matter of content/pages/*.mdx: pages about the record itself. */
export const page = z.strictObject({ title, summary, aliases, reviewed });
