import { z } from 'astro/zod';
import { edtf, id, line, reviewed, webAddress } from './fields.ts';
import { GRADES, SEEN, SOURCE_KINDS, keysOf } from './lists.ts';

const UNITS = ['paragraph', 'page', 'none'] as const;
const EXTENTS = ['whole', 'cut'] as const;

/** Rules between fields hold though others are wrong, as long as the one they start from is right. */
const whenRight =
  (field: 'unit' | 'extent', words: readonly string[]) =>
  ({ value }: z.core.ParsePayload): boolean =>
    typeof value === 'object' &&
    value !== null &&
    words.includes((value as Record<string, string>)[field] ?? '');

/** content/sources/*.yaml: one bibliographic record a document. */
export const source = z
  .strictObject({
    title: line(300).describe('The title as the document prints it.'),
    publisher: line(160),
    organisation: id.optional().describe('The publisher, if it has an entry.'),
    kind: z.enum(keysOf(SOURCE_KINDS)).describe(`What it is: ${keysOf(SOURCE_KINDS).join(', ')}.`),
    url: webAddress
      .optional()
      .describe('The canonical address at the publisher. Never the address of a mirror or a copy.'),
    urlNote: line().optional().describe('What to know of the address, or why there is none.'),
    published: edtf.optional().describe('The date of publication, if the page shows one.'),
    language: line(10).default('en').describe('BCP 47 tag of the text.'),
    titleLanguage: line(10)
      .optional()
      .describe('BCP 47 tag of the title, where it is not the language of the text (a title in our words).'),
    seen: z.enum(keysOf(SEEN)).describe(`Where the text was read: ${keysOf(SEEN).join(', ')}.`),
    extent: z.enum(EXTENTS).describe('whole, or cut if the copy broke off.'),
    extentNote: line(400).optional().describe('Where the copy broke off.'),
    unit: z
      .enum(UNITS)
      .describe('What cite numbers count here: paragraph, page, or none where counting makes no sense.'),
    last: z.int().positive().optional().describe('The last paragraph or page that was read.'),
    grade: z
      .enum(keysOf(GRADES))
      .describe('A read at the issuing body, B on a mirror, C second-hand, D uncertain.'),
    note: line(500).optional(),
    reviewed,
  })
  .refine((source) => (source.unit === 'none') === (source.last === undefined), {
    when: whenRight('unit', UNITS),
    path: ['last'],
    message: 'and “unit” do not fit; give the last number for paragraph or page, and leave it out for none',
  })
  .refine((source) => source.extent === 'whole' || source.extentNote !== undefined, {
    when: whenRight('extent', EXTENTS),
    path: ['extentNote'],
    message: 'is missing; say where the copy broke off',
  });
