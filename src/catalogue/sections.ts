/**
 * What a page lists of other entries, part by part. A page shows the start of each part; a part that is longer has a
 * list of its own, below the address of the page.
 */
import { sectionWords } from '../i18n/lists.ts';
import { ROLES } from '../schemas/lists.ts';
import { apparatusOf } from './citations.ts';
import type { Catalogue } from './catalogue.ts';
import { isEvent, refOf, type AnyEntry, type Entry } from './entry.ts';
import type { GradeGroup } from './grades.ts';
import { count } from './numbers.ts';
import { countryInvolvement } from './participation.ts';
import type { Period } from './periods.ts';
import type { ReferenceKind } from './references.ts';
import { documentWords } from './source-words.ts';

/** A part of a page: entries of one relation to what the page is about. */
export interface Section {
  /** The id of its heading, and the last part of the address of its list. */
  id: string;
  heading: string;
  /** What the members are, in the plural: `events held there`. */
  many: string;
  /** Events first, in the order of time; then the other kinds, one after the other. */
  members: readonly AnyEntry[];
  /** A line about a member, such as the roles somebody had there. */
  note?: (member: AnyEntry) => string | undefined;
  /** True if the page shows summaries. */
  full?: boolean;
}

type Words = keyof typeof sectionWords;
type Options = Pick<Section, 'note' | 'full'>;

const section = (id: string, of: Words, members: readonly AnyEntry[], options: Options = {}): Section => ({
  id,
  ...sectionWords[of],
  members,
  ...options,
});

const filled = (sections: Section[]): Section[] => sections.filter(({ members }) => members.length > 0);

const WORK = new Set<AnyEntry['kind']>(['series', 'projects', 'guidebook']);

/** What the page of an entry lists; parts without members are left out. */
export function sectionsOf(catalogue: Catalogue, entry: AnyEntry): Section[] {
  const pointing = catalogue.pointingAt(refOf(entry));
  const events = pointing.filter(isEvent);
  const work = () => pointing.filter(({ kind }) => WORK.has(kind));
  const as = (kind: ReferenceKind) => catalogue.pointingAt(refOf(entry), kind);
  switch (entry.kind) {
    case 'organisations':
      return filled([
        section('events', 'events', events, { note: (event) => rolesIn(event, entry.id) }),
        section('work', 'workOf', work()),
        section('people', 'people', as('post')),
        section('parts', 'parts', as('parent')),
        section('published', 'published', as('publisher'), { note: documentNote }),
      ]);
    case 'places':
      return filled([
        section('events', 'events', events),
        section('work', 'workAt', work()),
        section(
          'seats',
          'seats',
          pointing.filter(({ kind }) => kind === 'organisations'),
        ),
      ]);
    case 'topics':
      return filled([
        section('events', 'events', events),
        section(
          'more',
          'onTopic',
          as('topic').filter((other) => !isEvent(other)),
        ),
      ]);
    case 'glossary':
      return filled([section('used-in', 'usedIn', as('term'))]);
    case 'sources':
      return filled([
        section('supports', 'supports', as('source'), { note: (other) => usesOf(other, entry) }),
      ]);
    case 'series':
      return filled([section('events', 'editions', events, { full: true })]);
    case 'projects':
      return filled([section('events', 'events', events, { full: true })]);
    case 'people':
    case 'guidebook':
      return filled([section('events', 'events', events)]);
    default:
      return [];
  }
}

/** What the page of a country lists. @param code ISO 3166-1 alpha-2 */
export function countrySections(catalogue: Catalogue, code: string): Section[] {
  const found = countryInvolvement(catalogue, code);
  return filled([
    section('took-part', 'tookPart', found.tookPart),
    section('sent-experts', 'sentExperts', found.sentExperts),
    section('covered', 'covered', found.covered),
    section('held-here', 'heldHere', found.hosted),
    section('work', 'workAt', found.work),
    section('places', 'places', found.places),
    section('organisations', 'organisations', found.organisations),
  ]);
}

/** What the page of a year or a decade lists besides its own events. */
export const periodSections = ({ more }: Period): Section[] => filled([section('more', 'alsoOf', more)]);

/** What the page of a grade lists. */
export const gradeSections = ({ sources, entries }: GradeGroup): Section[] =>
  filled([
    section('sources', 'sources', sources, { note: documentNote }),
    section('entries', 'restingOn', entries),
  ]);

const documentNote = (entry: AnyEntry): string | undefined =>
  entry.kind === 'sources' ? documentWords(entry.data) : undefined;

/** What an organisation did at an event, in small letters: `organiser, spoke`. */
function rolesIn(event: AnyEntry, organisation: string): string | undefined {
  if (!isEvent(event)) return undefined;
  const roles = event.data.organisations
    .filter(({ id }) => id === organisation)
    .map(({ role }) => ROLES[role]);
  const spoke = event.data.statements.some((statement) => statement.organisation === organisation);
  return [...new Set([...roles, ...(spoke ? ['Spoke'] : [])])].join(', ').toLowerCase() || undefined;
}

/** How much of an entry rests on a source, and where that stands: `3 claims: paragraphs 1, 4`. */
function usesOf(entry: AnyEntry, { id, data }: Entry<'sources'>): string {
  const notes = apparatusOf(entry).notes.filter(({ citation }) => citation.source === id);
  const units = notes.flatMap(({ citation }) => citation.unit ?? []).sort((a, b) => a - b);
  const claims = count(
    notes.reduce((sum, { uses }) => sum + uses.length, 0),
    'claim',
  );
  return units.length === 0
    ? claims
    : `${claims}: ${data.unit}${units.length === 1 ? '' : 's'} ${units.join(', ')}`;
}
