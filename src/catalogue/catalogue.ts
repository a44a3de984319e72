/** All entries linked into one whole: built once, never changed. */
import { edtfDate } from '../schemas/edtf.ts';
import { KINDS, type Kind } from '../schemas/kinds.ts';
import { sortKey } from './dates.ts';
import { refOf, titleOf, type AnyEntry, type Entry, type Ref } from './entry.ts';
import { referencesOf, type ReferenceKind } from './references.ts';
import { termFinder, termForms } from './terms.ts';

export interface Catalogue {
  /** Entries of a kind, in the order in which lists show them. */
  all: <K extends Kind>(kind: K) => readonly Entry<K>[];
  /** One entry, or undefined. */
  find: <K extends Kind>(kind: K, id: string) => Entry<K> | undefined;
  /** One entry that a check has found to exist. @throws RangeError if it does not */
  get: <K extends Kind>(kind: K, id: string) => Entry<K>;
  /** Who points here, optionally by one kind of reference; each entry once. */
  pointingAt: (ref: Ref, as?: ReferenceKind) => readonly AnyEntry[];
  /** Glossary terms used in an entry's prose, in order of first use. */
  termsIn: (entry: AnyEntry) => readonly Entry<'glossary'>[];
  /** Codes of the countries that the record names, by name. */
  countries: readonly string[];
}

const collator = new Intl.Collator('en-GB', { numeric: true });
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** The order of lists: events by date, chapters by number, all else by name. */
function inListOrder(a: AnyEntry, b: AnyEntry): number {
  if (a.kind === 'events' && b.kind === 'events') {
    const [first, second] = [sortKey(edtfDate(a.data.date)), sortKey(edtfDate(b.data.date))];
    if (first !== second) return first < second ? -1 : 1;
  }
  if (a.kind === 'chapters' && b.kind === 'chapters')
    return ROMAN.indexOf(a.data.number) - ROMAN.indexOf(b.data.number);
  return collator.compare(titleOf(a), titleOf(b)) || (a.id < b.id ? -1 : 1);
}

/** Finds the terms that an entry's text uses, but the one that it explains itself. */
function findTermsIn(entries: readonly AnyEntry[]): (entry: AnyEntry) => string[] {
  const glossary = entries.filter((entry) => entry.kind === 'glossary');
  const find = termFinder(glossary.map(termForms));
  return ({ kind, id, body }) => {
    const used = new Set(kind === 'glossary' ? [id] : []);
    return body.texts.flatMap(({ text }) => find(text, used).map((match) => match.id));
  };
}

/**
 * Links checked entries into a catalogue. References that lead nowhere are left out: the checks report them.
 * @param termsOf the ids of the glossary terms that an entry's prose uses; found in its text if not known
 */
export function buildCatalogue(
  entries: readonly AnyEntry[],
  termsOf: (entry: AnyEntry) => readonly string[] = findTermsIn(entries),
): Catalogue {
  const byKind = new Map<Kind, AnyEntry[]>(KINDS.map((kind) => [kind, []]));
  const byRef = new Map<Ref, AnyEntry>();
  for (const entry of entries) {
    byKind.get(entry.kind)?.push(entry);
    byRef.set(refOf(entry), entry);
  }
  for (const list of byKind.values()) list.sort(inListOrder);

  // Entries are visited in list order, so every list of back-links is in list order too.
  const backLinks = new Map<string, AnyEntry[]>();
  const add = (key: string, from: AnyEntry) => {
    const links = backLinks.get(key);
    if (!links) backLinks.set(key, [from]);
    else if (links.at(-1) !== from) links.push(from);
  };
  const link = (to: Ref, from: AnyEntry, as: ReferenceKind) => {
    add(to, from);
    add(`${to} as ${as}`, from);
  };
  const codes = new Set<string>();
  for (const kind of KINDS) {
    for (const entry of byKind.get(kind) ?? []) {
      for (const { to, as } of referencesOf(entry)) {
        if (to.startsWith('countries/')) codes.add(to.slice('countries/'.length));
        link(to, entry, as);
      }
      for (const id of termsOf(entry)) link(`glossary/${id}`, entry, 'term');
    }
  }

  const find = <K extends Kind>(kind: K, id: string) => byRef.get(`${kind}/${id}`) as Entry<K> | undefined;
  const get = <K extends Kind>(kind: K, id: string): Entry<K> => {
    const entry = find(kind, id);
    if (!entry) throw new RangeError(`There is no ${kind}/${id} in the catalogue.`);
    return entry;
  };
  return {
    all: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as Entry<K>[],
    find,
    get,
    pointingAt: (ref, as) => backLinks.get(as === undefined ? ref : `${ref} as ${as}`) ?? [],
    termsIn: (entry) => termsOf(entry).map((id) => get('glossary', id)),
    countries: [...codes].sort(),
  };
}
