/** Fields that several kinds of entry share. Every description is written for an editor. */
import { z } from 'astro/zod';
import { parseEdtf } from './edtf.ts';
import { LANGUAGES, ROLES, keysOf } from './lists.ts';

/** One line of text that is not empty. */
export const line = (max = 300) =>
  z
    .string()
    .trim()
    .min(1, 'is empty; write a text or take the line out')
    .max(max, `is longer than ${String(max)} characters; shorten it`)
    .refine((text) => !text.includes('\n'), 'runs over several lines; write it on one');

/** The name of an entry's file without folder and ending. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, 'is not the name of an entry');

// Two YAML readers see these files: ours keeps 2011-11-09 as text, Astro's makes a Date of it.
const asText = (value: unknown): unknown =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'number'
      ? String(value).padStart(4, '0')
      : value;

/** A date in EDTF (ISO 8601-2): day, month, year, interval, or X for what is unknown. */
export const edtf = z
  .preprocess(
    asText,
    z.string().superRefine((text, context) => {
      const parsed = parseEdtf(text);
      if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.problem });
    }),
  )
  .describe(
    'A date in EDTF: 2011-11-09 (a day), 2010-10 (a month), 2011 (a year), 2011-11-09/2011-11-10 (from, to), XXXX-09-14 (year unknown), XXXX (unknown).',
  );

/** A calendar day. */
export const day = z
  .preprocess(
    asText,
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day; write it as 2026-11-21')
      .refine((text) => parseEdtf(text).ok, 'is not a day of the calendar'),
  )
  .describe('A day, as 2026-11-21.');

/** One citation: `3` is paragraph 3 of the main source; `osce-90822#2` is paragraph 2 of another. */
export const citation = z.union([
  z.int().positive(),
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(#[1-9]\d*)?$/),
]);

/** Where a claim stands: one citation or a list of them. */
export const cite = z
  .union([citation, z.array(citation).min(1)], {
    error:
      'is not a citation; write 3 (paragraph 3 of the main source), osce-90822#2 (paragraph 2 of another source) or a list of these',
  })
  .describe(
    'Where the claim stands: 3 is paragraph 3 of the main source, osce-90822#2 is paragraph 2 of another; a list is allowed.',
  );

export const title = line(220).describe('The name of the entry, as readers see it.');
export const summary = line(320).describe('One or two plain sentences for lists and previews.');
export const reviewed = day.describe('The day an editor last compared the entry with its sources.');
export const sources = z
  .array(id)
  .min(1, 'names no source; name at least one file of content/sources')
  .describe(
    'The sources, by file name. The first is the main one: a bare number in cite means its paragraphs.',
  );
export const aliases = z
  .array(line(120))
  .default([])
  .describe('Other words people search for; indexed, never shown.');
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not a country code; write two capital letters of ISO 3166-1, such as KZ');
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not a web address; write it in full, with https://' })
  .describe('A web address in full.');

/** A name with the language and the time in which it holds. */
export const name = z
  .strictObject({
    name: line(220).describe('The name as the source writes it.'),
    lang: z.enum(keysOf(LANGUAGES)).default('en').describe('en, ru or kk.'),
    from: edtf.optional().describe('Since when the name holds, if a source says so.'),
    until: edtf.optional().describe('Until when the name held, if a source says so.'),
    note: line().optional().describe('What a reader should know about this name.'),
    cite,
  })
  .describe('A name in its time.');

/** An organisation and the part it had. */
export const involvement = z.strictObject({
  id: id.describe('The organisation: a file name of content/organisations.'),
  role: z.enum(keysOf(ROLES)).describe(`The part it had: ${keysOf(ROLES).join(', ')}.`),
  note: line().optional().describe('A detail of the role, if the source gives one.'),
  cite,
});

/** A figure: never without what it counts. */
export const figure = z.strictObject({
  value: z.number().describe('The number.'),
  approximate: z.boolean().default(false).describe('true if the source says about, some, over.'),
  counts: line().describe('What the number counts, and in what limits.'),
  saidBy: line(160).optional().describe('Who gave the number, if the source names a speaker.'),
  cite,
});

/** What somebody said, in our own words. */
const statement = z.strictObject({
  person: id.describe('The speaker: a file name of content/people.'),
  key: id
    .optional()
    .describe(
      'For a person with several statements in the entry: a word of your choice for the address of this one. Never change it.',
    ),
  as: line(200).describe('The post, as the source of that day writes it.'),
  organisation: id.optional().describe('For whom the person spoke: a file name of content/organisations.'),
  says: line(600).describe('What was said, in our own words, without quotation marks.'),
  wording: id
    .optional()
    .describe(
      'A key of your choice, the same on every statement that stands word for word in several sources; the build finds the repeats by it.',
    ),
  thought: id
    .optional()
    .describe('A key of your choice, the same on statements that say one thing in nearly the same words.'),
  cite,
});

/** What was said. The address of a statement is made from its key or its speaker, so no two may have the same. */
export const statements = z
  .array(statement)
  .default([])
  .superRefine((list, context) => {
    const taken = new Set<string>();
    for (const [index, { key, person }] of list.entries()) {
      const name = key ?? person;
      if (taken.has(name))
        context.addIssue({
          code: 'custom',
          path: [index, 'key'],
          message: `is missing or not new: another statement has the address “said-${name}”; give this one a key of its own`,
        });
      taken.add(name);
    }
  });

/** What the sources leave open or contradict. */
export const openQuestion = z.strictObject({
  text: line(500).describe('What stays open, and which sources differ.'),
  cite: cite.optional(),
});

/** A link to another entry, with the reason for it. */
export const seeAlso = z.strictObject({
  entry: z
    .string()
    .regex(
      /^[a-z]+\/.+$/,
      'is not an entry; write folder and file name, such as projects/victim-identification-2011',
    )
    .describe('Folder and file name of the other entry, such as events/2011/astana-round-table.'),
  note: line().describe('Why a reader should look there.'),
});
