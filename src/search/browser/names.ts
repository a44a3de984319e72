/** The names of the record: found at once, typing errors forgiven, while the full text is on its way. */
import { addressOf } from '../../catalogue/permalinks.ts';
import { kindLabels } from '../../i18n/search.ts';
import { NAMES, namesPart } from '../addresses.ts';
import { findNames, partsFor, type FoundName } from '../names/find.ts';
import { readNames, type NameIndex } from '../names/read.ts';
import { telling } from '../question.ts';
import { wordsOf } from '../sound.ts';
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
  /** The text is more than a name, and this one only stands in it. */
  passing: boolean;
}

/** So many words may be the title of an older entry, even if the head has something like it. */
const TITLE = 4;

/** An answer with a lower score is a guess: another file may know better. */
const GOOD = 0.75;

const files = new Map<string, Promise<NameIndex>>();

/** Reads a file once, the head if no other. A failure is forgotten, so that the next query tries again. */
export function loadNames(address: string = NAMES): Promise<NameIndex> {
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
  const head = await loadNames();
  let found = findNames(head, text);
  const best = found[0];
  const count = wordsOf(telling(text)).length;
  // One word alone is no title: what the head lacks of those is left to the full text.
  if (count > 1 && (!best || best.score < GOOD || (!best.exact && count >= TITLE))) {
    const parts = await Promise.allSettled(partsFor(head, text).map((part) => loadNames(namesPart(part))));
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

function hitOf({ kind, id, title, exact, passing }: FoundName): NameHit {
  const known = kind as keyof typeof kindLabels;
  const year = kind === 'events' ? /^\d{4}/.exec(id)?.[0] : undefined;
  return {
    title,
    url: addressOf(known, id),
    kind: kindLabels[known],
    ...(year !== undefined && { facts: year }),
    exact,
    passing,
  };
}
