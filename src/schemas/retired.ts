import { z } from 'astro/zod';
import { day, line } from './fields.ts';

/** A page (`/events/2011/x/`) or a file (`/opensearch.xml`), and a part of it behind `#`. */
const ADDRESS = /^\/(?:[\w.-]+\/)*[\w.-]*(?:#\S+)?$/;

const address = z
  .string()
  .regex(ADDRESS, 'is not an address of the site; write it from the first slash on, such as /events/2011/x/');

const tombstone = z
  .strictObject({
    title: line(220).describe('What the page was called.'),
    dates: line(200).describe('When it was published and when withdrawn, and of what time it told.'),
    reason: line(600).describe('Why it is gone, in words that a reader understands.'),
    cite: line(600).describe('How to cite what was there.'),
  })
  .describe('A group with the fields title, dates, reason, cite: what stands at the address from now on.');

/** An address of permalinks.txt at which its page no longer stands: it moved, was merged with another, or is gone. */
const retiredAddress = z
  .strictObject({
    from: address.describe(
      'The old address, as content/permalinks.txt has it. Its parts and its other forms go along.',
    ),
    to: address
      .optional()
      .describe('Where it stands now, on this site; that of the other page if the two were put together.'),
    gone: tombstone.optional(),
    since: day.describe('The day of the change, as 2026-11-21.'),
  })
  .refine(
    ({ to, gone }) => (to === undefined) !== (gone === undefined),
    'says neither or both of where it went (to) and why it is gone (gone); keep one of the two',
  )
  .refine(
    ({ from, gone }) => gone === undefined || !from.includes('#'),
    'is a part of a page; write with “to” what of the page comes nearest, or the page itself',
  );

/** content/retired.yaml: a list, in any order. A file without an entry is one too. */
export const retired = z
  .preprocess((data) => data ?? [], z.array(retiredAddress))
  .describe('A list; each item has the fields from, since, and either to or gone.');

export type Retired = z.infer<typeof retiredAddress>;
