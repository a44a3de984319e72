/** The tables that tie the others together: on what claims rest, and which entry points at which. */
import { refOf, type AnyEntry } from '../../../catalogue/entry.ts';
import { allEntries } from '../all-entries.ts';
import { publishedCitations } from '../entry.ts';
import { relationsTo } from '../relations.ts';
import type { PublishedCitation, Relation } from '../shapes.ts';
import { column, table, type Table } from './table.ts';

const required = { required: true } as const;
const ENTRY = { required: true, to: 'entries' } as const;

export const LINK_TABLES: readonly Table[] = [
  table<{ entry: AnyEntry; claim: string; note: PublishedCitation }>(
    'citations',
    'On what each claim rests',
    ['entry', 'claim', 'number'],
    (catalogue) =>
      allEntries(catalogue).flatMap((entry) =>
        publishedCitations(catalogue, entry).flatMap((note) =>
          note.claims.map((claim) => ({ entry, claim, note })),
        ),
      ),
    [
      column('entry', 'string', 'The entry that makes the claim.', ({ entry }) => refOf(entry), ENTRY),
      column(
        'claim',
        'string',
        'A field of the entry (date, organisations.0; entry is the whole) or a mark in its text (body.5 is the sixth).',
        ({ claim }) => claim,
        required,
      ),
      column('number', 'integer', 'The number of the note on the page.', ({ note }) => note.number, required),
      column('source', 'string', 'The source.', ({ note }) => note.source, { required: true, to: 'sources' }),
      column('at', 'integer', 'Which paragraph or page; empty for the whole source.', ({ note }) => note.at),
    ],
  ),
  table<{ from: AnyEntry } & Relation>(
    'relations',
    'What points at what',
    ['from', 'as', 'to'],
    (catalogue) =>
      allEntries(catalogue).flatMap((from) =>
        relationsTo(catalogue, from)
          // Countries are no entries; they stand in columns of their own.
          .filter(({ id }) => !id.startsWith('countries/'))
          .map((relation) => ({ from, ...relation })),
      ),
    [
      column('from', 'string', 'The entry that points.', ({ from }) => refOf(from), ENTRY),
      column('as', 'string', 'What the other entry is to it.', ({ as }) => as, required),
      column('to', 'string', 'The other entry.', ({ id }) => id, ENTRY),
    ],
  ),
];
