/** What has a name, and which of its names are worth their bytes. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { countryAliases, countryName } from '../../catalogue/countries.ts';
import { titleOf, type AnyEntry } from '../../catalogue/entry.ts';
import { words } from '../../i18n/en.ts';
import type { Kind } from '../../schemas/kinds.ts';
import { LISTS, OPEN_QUESTIONS } from '../../catalogue/permalinks.ts';
import { aliasesOf, countryAliasesOf, otherNames } from '../aliases.ts';
import { sound, soundOfAll, wordsOf } from '../sound.ts';
import { WITH_ALIASES } from './read.ts';

export interface NamedEntry {
  kind: Kind | 'countries';
  id: string;
  title: string;
  names: readonly string[];
  /** Words by which editors want it found. */
  aliases: readonly string[];
}

/** Kinds by what readers look for, which is also the order of those whose names are equal; documents come last. */
const ORDER = [
  'organisations',
  'places',
  'countries',
  'topics',
  'glossary',
  'guidebook',
  'chapters',
  'series',
  'projects',
  'people',
  'pages',
  'events',
  'sources',
] as const satisfies readonly NamedEntry['kind'][];

/** Lists have addresses like those of pages, and who types their names wants them. */
const lists = (): NamedEntry[] =>
  [
    ...Object.entries(LISTS).map(
      ([kind, address]) => [address, words.nav[kind as keyof typeof LISTS]] as const,
    ),
    [OPEN_QUESTIONS, words.nav.openQuestions] as const,
  ].map(([address, title]) => named('pages', address.replaceAll('/', ''), title, [], []));

/** Everything that has a name, in the order in which the head takes it in: events newest first, documents last. */
export const namedEntries = (catalogue: Catalogue): NamedEntry[] => [...lists(), ...entriesOf(catalogue)];

function entriesOf(catalogue: Catalogue): NamedEntry[] {
  return ORDER.flatMap((kind) => {
    if (kind === 'countries') {
      return catalogue.countries.map((id) =>
        named(kind, id, countryName(id), countryAliases(id), countryAliasesOf(id)),
      );
    }
    const entries = catalogue.all(kind) as readonly AnyEntry[];
    const inOrder = kind === 'events' ? newestFirst(entries) : entries;
    return inOrder.map((entry) => named(kind, entry.id, titleOf(entry), otherNames(entry), aliasesOf(entry)));
  });
}

/** The ids of events begin with the year, or with “undated”. */
const newestFirst = (events: readonly AnyEntry[]): AnyEntry[] =>
  [...events].sort((a, b) => (yearIn(a.id) < yearIn(b.id) ? 1 : -1));

const yearIn = (id: string): string => (id.startsWith('undated') ? '' : id.slice(0, 4));

const soundsOf = (text: string): string[] => wordsOf(text).map(sound);

/** Leaves out names that only look different from another, and of aliases what adds nothing. */
function named(
  kind: NamedEntry['kind'],
  id: string,
  title: string,
  names: readonly string[],
  aliases: readonly string[],
): NamedEntry {
  const inTitle = soundsOf(title);
  const heard = new Set([soundOfAll(inTitle)]);
  const known = new Set([...inTitle, ...id.split(/[-/]/).map(sound)]);
  const isNew = (name: string): boolean => {
    const sounds = soundOfAll(soundsOf(name));
    if (heard.has(sounds)) return false;
    heard.add(sounds);
    return true;
  };
  const isNewWord = (word: string): boolean => {
    const heardAs = sound(word);
    if (known.has(heardAs)) return false;
    known.add(heardAs);
    return true;
  };
  return {
    kind,
    id,
    title,
    names: names.filter(isNew),
    aliases: WITH_ALIASES.has(kind)
      ? aliases.filter((alias) => isNew(alias) && !soundsOf(alias).every((each) => known.has(each)))
      : present([aliases.flatMap(wordsOf).filter(isNewWord).join(' ')]),
  };
}

const present = (texts: readonly string[]): string[] => texts.filter((text) => text !== '');
