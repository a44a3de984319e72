/**
 * The tables with rows for parts of entries. `claim` is the place in the entry, as in its JSON: with it the table of
 * citations says on what each row rests.
 */
import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { refOf, type AnyEntry, type Entry } from '../../../catalogue/entry.ts';
import { SCHEMAS } from '../../../schemas/kinds.ts';
import { allEntries } from '../all-entries.ts';
import { idOf } from './of-entries.ts';
import { column, table, type Column, type Table } from './table.ts';

const { events } = SCHEMAS;
const statement = events.shape.statements.unwrap().element.shape;
const figure = events.shape.figures.unwrap().element.shape;
const involvement = events.shape.organisations.unwrap().element.shape;
const post = SCHEMAS.people.shape.posts.element.shape;
const name = SCHEMAS.organisations.shape.names.element.shape;
const gap = SCHEMAS.series.shape.gaps.unwrap().element.shape;

/** An item of a list in an entry's fields. */
interface Part<T> {
  entry: AnyEntry;
  claim: string;
  item: T;
}

/** All items of a list that some kinds of entry have. @param list its name */
const partsOf =
  <T>(list: string) =>
  (catalogue: Catalogue): Part<T>[] =>
    allEntries(catalogue).flatMap((entry) => {
      const items = (entry.data as Record<string, unknown>)[list] as readonly T[] | undefined;
      return (items ?? []).map((item, index) => ({ entry, claim: `${list}.${String(index)}`, item }));
    });

const required = { required: true } as const;
const ENTRY = { required: true, to: 'entries' } as const;

/** A table of the items of such a list. @param entry the kind of entry it stands in, where it is one only */
const tableOfParts = <T>(
  tableName: string,
  title: string,
  list: string,
  columns: readonly Column<Part<T>>[],
): Table =>
  table(tableName, title, ['entry', 'claim'], partsOf<T>(list), [
    column('entry', 'string', 'The entry in which it stands.', ({ entry }) => refOf(entry), ENTRY),
    column('claim', 'string', 'Its place in the entry.', ({ claim }) => claim, required),
    ...columns,
  ]);

type Data = Entry<'events'>['data'];
type Item<L extends keyof Data> = Data[L] extends readonly (infer T)[] ? T : never;

export const CLAIM_TABLES: readonly Table[] = [
  tableOfParts<Item<'organisations'>>(
    'participations',
    'Organisations and the part they had',
    'organisations',
    [
      column('organisation', 'string', 'The organisation.', ({ item }) => idOf('organisations', item.id), {
        required: true,
        to: 'organisations',
      }),
      column('role', 'string', involvement.role, ({ item }) => item.role, required),
      column('note', 'string', involvement.note, ({ item }) => item.note),
    ],
  ),
  table<{ event: Entry<'events'>; code: string; role: string | undefined }>(
    'country_participations',
    'Countries that took part in events, sent experts or were covered',
    ['event', 'country'],
    (catalogue) =>
      catalogue.all('events').flatMap((event) =>
        [...new Set(event.data.countries?.codes)].map((code) => ({
          event,
          code,
          role: event.data.countries?.role,
        })),
      ),
    [
      column('event', 'string', 'The event; its claim is countries.', ({ event }) => refOf(event), {
        required: true,
        to: 'events',
      }),
      column('country', 'string', 'ISO 3166-1 alpha-2.', ({ code }) => code, {
        required: true,
        to: 'countries',
      }),
      column('role', 'string', 'participant, expert or covered.', ({ role }) => role, required),
    ],
  ),
  tableOfParts<Item<'statements'>>('statements', 'What officials said, in our own words', 'statements', [
    column('person', 'string', 'The speaker.', ({ item }) => idOf('people', item.person), {
      required: true,
      to: 'people',
    }),
    column('as', 'string', statement.as, ({ item }) => item.as, required),
    column(
      'organisation',
      'string',
      'For whom the person spoke.',
      ({ item }) => idOf('organisations', item.organisation),
      { to: 'organisations' },
    ),
    column('says', 'string', statement.says, ({ item }) => item.says, required),
    column('wording', 'string', statement.wording, ({ item }) => item.wording),
    column('thought', 'string', statement.thought, ({ item }) => item.thought),
  ]),
  tableOfParts<Item<'figures'>>('figures', 'Numbers, each with what it counts', 'figures', [
    column('value', 'number', figure.value, ({ item }) => item.value, required),
    column('approximate', 'boolean', figure.approximate, ({ item }) => item.approximate, required),
    column('counts', 'string', figure.counts, ({ item }) => item.counts, required),
    column('said_by', 'string', figure.saidBy, ({ item }) => item.saidBy),
  ]),
  tableOfParts<Item<'openQuestions'>>('open_questions', 'What the sources leave open', 'openQuestions', [
    column('text', 'string', 'What stays open.', ({ item }) => item.text, required),
  ]),
  tableOfParts<Entry<'people'>['data']['posts'][number]>(
    'posts',
    'Posts in which sources name a person',
    'posts',
    [
      column('title', 'string', post.title, ({ item }) => item.title, required),
      column('organisation', 'string', 'Where.', ({ item }) => idOf('organisations', item.organisation), {
        to: 'organisations',
      }),
      column('date', 'string', post.date, ({ item }) => item.date, required),
      column('note', 'string', 'What to know of it.', ({ item }) => item.note),
    ],
  ),
  tableOfParts<Entry<'organisations'>['data']['names'][number]>(
    'names',
    'Names of bodies and places in time',
    'names',
    [
      column('name', 'string', name.name, ({ item }) => item.name, required),
      column('lang', 'string', name.lang, ({ item }) => item.lang, required),
      column('from', 'string', name.from, ({ item }) => item.from),
      column('until', 'string', name.until, ({ item }) => item.until),
      column('note', 'string', name.note, ({ item }) => item.note),
    ],
  ),
  tableOfParts<Entry<'series'>['data']['gaps'][number]>(
    'gaps',
    'Editions of a series without an entry',
    'gaps',
    [
      column('ordinal', 'integer', gap.ordinal, ({ item }) => item.ordinal),
      column('label', 'string', gap.label, ({ item }) => item.label, required),
      column('date', 'string', 'When (EDTF).', ({ item }) => item.date),
      column('place', 'string', 'Where.', ({ item }) => idOf('places', item.place), { to: 'places' }),
    ],
  ),
];
