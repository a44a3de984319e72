/** The names of the record: found at once, typing errors forgiven, while the full text is on its way. */
import { addressOf } from '../../catalogue/permalinks.ts';
import { kindLabels } from '../../i18n/search.ts';
import { NAMES, namesPart } from '../addresses.ts';
import type { FilterName } from '../filters.ts';
import { findNames, partsFor, type FoundName } from '../names/find.ts';
import { readNames, type NameIndex } from '../names/read.ts';
import { wordsIn } from '../question.ts';
import { take } from './ahead.ts';

/** An entry found by its name. */
export interface NameHit {
  title: string;
  url: string;
  /** What sort of page it is, in words. */
  kind: string;
  /** When, in words. */
  facts?: string;
  /** The text is a name of the entry, but for case, marks, script and hyphens. */
  exact: boolean;
}

/** So many words may be the title of an older entry, even if the head has something like it. */
const TITLE = 4;

/** An answer with a lower score is a guess: another file may know better. */
const GOOD = 0.6;

const files = new Map<string, Promise<NameIndex>>();

/** Reads a file once. A failure is forgotten, so that the next query tries again. */
function load(address: string): Promise<NameIndex> {
  const known =
    files.get(address) ?? take(address).then(async (response) => readNames(await response.text()));
  files.set(address, known);
  known.catch(() => files.delete(address));
  return known;
}

/**
 * Entries by name, best first, from the head and, if it has no good answer, from the parts that may have one.
 * @param most so many at most
 * @throws if the head could not be read
 */
export async function names(text: string, most: number): Promise<readonly NameHit[]> {
  const head = await load(NAMES);
  let found = findNames(head, text);
  const best = found[0];
  if (!best || best.score < GOOD || (!best.exact && wordsIn(text) >= TITLE)) {
    const parts = await Promise.allSettled(partsFor(head, text).map((part) => load(namesPart(part))));
    const more = parts.flatMap((part) => (part.status === 'fulfilled' ? findNames(part.value, text) : []));
    found = [...found, ...more].sort((a, b) => b.score - a.score);
  }
  const hits = new Map<string, NameHit>();
  for (const each of found) {
    const hit = hitOf(each);
    if (hits.size < most && !hits.has(hit.url)) hits.set(hit.url, hit);
  }
  return [...hits.values()];
}

function hitOf({ kind, id, title, exact }: FoundName): NameHit {
  const known = kind as keyof typeof kindLabels;
  const year = kind === 'events' ? /^\d{4}/.exec(id)?.[0] : undefined;
  return {
    title,
    url: addressOf(known, id),
    kind: kindLabels[known],
    ...(year !== undefined && { facts: year }),
    exact,
  };
}

/** The kinds of entries that are values of a filter: the head of the index holds all of them. */
const IN_NAMES: Partial<Record<FilterName, string>> = {
  country: 'countries',
  place: 'places',
  organisation: 'organisations',
  topic: 'topics',
};

/**
 * Gives the words for a value of the filters whose values are entries, years or decades; undefined if there is no such
 * value in the record any more. The words of closed lists stand in the page.
 * @throws if the names could not be read
 */
export async function labels(): Promise<(filter: FilterName, value: string) => string | undefined> {
  const { entries } = await load(NAMES);
  const titles = new Map(entries.map(({ kind, id, title }) => [`${kind}/${id}`, title]));
  return (filter, value) =>
    /^\d{3}(\d|0s)$/.test(value) ? value : titles.get(`${IN_NAMES[filter] ?? ''}/${value}`);
}
