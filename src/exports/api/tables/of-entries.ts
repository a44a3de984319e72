/** The tables with one row for each entry: of all kinds, and of each kind with fields of its own. */
import { countryName } from '../../../catalogue/countries.ts';
import { refOf, summaryOf, titleOf, type AnyEntry, type Entry } from '../../../catalogue/entry.ts';
import { addressOf } from '../../../catalogue/permalinks.ts';
import { SCHEMAS, type Kind } from '../../../schemas/kinds.ts';
import { allEntries } from '../all-entries.ts';
import { absolute } from '../shapes.ts';
import { column, table, type Column, type Table } from './table.ts';

const { events, projects, guidebook, organisations, places, topics, glossary, sources } = SCHEMAS;

const urlOf = ({ kind, id }: AnyEntry): string => absolute(addressOf(kind, id));

/** The id of an entry that a field names, as all tables write it. */
export const idOf = (kind: Kind, id: string | undefined): string | undefined =>
  id === undefined ? undefined : `${kind}/${id}`;

/** What the table of a kind begins with. */
const own = <K extends Kind>(): Column<Entry<K>>[] => [
  column('id', 'string', 'The entry.', (entry) => refOf(entry), { required: true, to: 'entries' }),
  column('title', 'string', 'What readers call it.', (entry) => titleOf(entry as AnyEntry), {
    required: true,
  }),
  column('url', 'string', 'Its page for readers.', (entry) => urlOf(entry as AnyEntry), { required: true }),
];

/** The table of a kind: what all kinds have, then the columns of its own. */
const tableOf = <K extends Kind>(kind: K, title: string, columns: readonly Column<Entry<K>>[]): Table =>
  table(kind, title, ['id'], (catalogue) => catalogue.all(kind), [...own<K>(), ...columns]);

const entries = table<AnyEntry>('entries', 'All entries of every kind', ['id'], allEntries, [
  column('id', 'string', 'Kind and name, such as events/2011/astana-round-table.', refOf, { required: true }),
  column('kind', 'string', 'The kind of entry, which is the first part of its id.', ({ kind }) => kind, {
    required: true,
  }),
  column('url', 'string', 'Its page for readers.', urlOf, { required: true }),
  column('title', 'string', 'What readers call it.', titleOf, { required: true }),
  column('summary', 'string', 'One or two sentences; CC-BY-4.0.', summaryOf, { required: true }),
  column('reviewed', 'date', events.shape.reviewed, ({ data }) => data.reviewed, { required: true }),
]);

const countries = table<string>('countries', 'Countries', ['code'], ({ countries: codes }) => codes, [
  column('code', 'string', 'ISO 3166-1 alpha-2.', (code) => code, { required: true }),
  column('name', 'string', 'The English name that the record uses.', countryName, { required: true }),
  column('url', 'string', 'Its page for readers.', (code) => absolute(addressOf('countries', code)), {
    required: true,
  }),
]);

const required = { required: true } as const;

export const ENTRY_TABLES: readonly Table[] = [
  entries,
  countries,
  tableOf('events', 'Events', [
    column('kind', 'string', events.shape.kind, ({ data }) => data.kind, required),
    column('date', 'string', events.shape.date, ({ data }) => data.date, required),
    column('date_note', 'string', events.shape.dateNote, ({ data }) => data.dateNote),
    column('place', 'string', 'Where.', ({ data }) => idOf('places', data.place), { to: 'places' }),
    column('country', 'string', events.shape.country, ({ data }) => data.country, { to: 'countries' }),
    column('series', 'string', events.shape.series, ({ data }) => idOf('series', data.series?.id), {
      to: 'entries',
    }),
    column('ordinal', 'integer', 'Its number in the series.', ({ data }) => data.series?.ordinal),
    column('project', 'string', 'The project it belongs to.', ({ data }) => idOf('projects', data.project), {
      to: 'projects',
    }),
    column('participants', 'integer', 'How many people.', ({ data }) => data.participants?.count),
    column(
      'participants_approximate',
      'boolean',
      'true if the source says about, some, over.',
      ({ data }) => data.participants?.approximate,
    ),
    column('uncertain', 'string', events.shape.uncertain, ({ data }) => data.uncertain),
  ]),
  tableOf('projects', 'Projects', [
    column('date', 'string', projects.shape.date, ({ data }) => data.date, required),
    column('date_note', 'string', projects.shape.dateNote, ({ data }) => data.dateNote),
  ]),
  tableOf('guidebook', 'The guidebook', [
    column('date', 'string', guidebook.shape.date, ({ data }) => data.date, required),
    column('place', 'string', 'Where.', ({ data }) => idOf('places', data.place), { to: 'places' }),
    column('isbn', 'string', 'Its ISBN.', ({ data }) => data.isbn),
    column('reuse', 'string', guidebook.shape.reuse, ({ data }) => data.reuse),
  ]),
  tableOf('organisations', 'Organisations', [
    column('kind', 'string', organisations.shape.kind, ({ data }) => data.kind, required),
    column('acronym', 'string', 'Its acronym.', ({ data }) => data.acronym),
    column('name_today', 'string', organisations.shape.nameToday, ({ data }) => data.nameToday),
    column(
      'parent',
      'string',
      'The body it belongs to.',
      ({ data }) => idOf('organisations', data.parent?.id),
      {
        to: 'organisations',
      },
    ),
    column('country', 'string', organisations.shape.country, ({ data }) => data.country, { to: 'countries' }),
    column('seat', 'string', organisations.shape.seat, ({ data }) => idOf('places', data.seat?.place), {
      to: 'places',
    }),
    column('founded', 'string', 'When it was founded (EDTF).', ({ data }) => data.founded?.date),
    column('website', 'string', organisations.shape.website, ({ data }) => data.website),
  ]),
  tableOf('people', 'Officials in their public role', []),
  tableOf('places', 'Places', [
    column('country', 'string', 'ISO 3166-1.', ({ data }) => data.country, {
      required: true,
      to: 'countries',
    }),
    column('lat', 'number', places.shape.lat, ({ data }) => data.lat),
    column('lon', 'number', places.shape.lon, ({ data }) => data.lon),
  ]),
  tableOf('topics', 'Topics', [
    column('broader', 'string', 'The wider topic.', ({ data }) => idOf('topics', data.broader), {
      to: 'topics',
    }),
    column('scope_note', 'string', topics.shape.scopeNote, ({ data }) => data.scopeNote),
  ]),
  tableOf('glossary', 'Terms', [
    column('term', 'string', glossary.shape.term, ({ data }) => data.term, required),
    column('definition', 'string', glossary.shape.definition, ({ data }) => data.definition, required),
    column('instrument', 'string', glossary.shape.instrument, ({ data }) => data.instrument),
  ]),
  tableOf('sources', 'Sources', [
    column('publisher', 'string', 'Who published it.', ({ data }) => data.publisher, required),
    column(
      'organisation',
      'string',
      'The publisher, if it has an entry.',
      ({ data }) => idOf('organisations', data.organisation),
      { to: 'organisations' },
    ),
    column('kind', 'string', sources.shape.kind, ({ data }) => data.kind, required),
    column('address', 'string', sources.shape.url, ({ data }) => data.url),
    column('published', 'string', sources.shape.published, ({ data }) => data.published),
    column('language', 'string', sources.shape.language, ({ data }) => data.language, required),
    column('seen', 'string', sources.shape.seen, ({ data }) => data.seen, required),
    column('extent', 'string', sources.shape.extent, ({ data }) => data.extent, required),
    column('unit', 'string', sources.shape.unit, ({ data }) => data.unit, required),
    column('last', 'integer', sources.shape.last, ({ data }) => data.last),
    column('grade', 'string', sources.shape.grade, ({ data }) => data.grade, required),
    column('note', 'string', 'What to know of it.', ({ data }) => data.note),
  ]),
];
