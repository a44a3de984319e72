/**
 * The apparatus of an entry: every claim's citations, numbered in the order in which a reader meets them.
 * One note stands for one place in one source (a paragraph, a page, or the source as a whole).
 */
import type { AnyEntry } from './entry.ts';

/** A place in a source. `unit` is a paragraph or page number; undefined means the source as a whole. */
export interface Citation {
  source: string;
  unit: number | undefined;
}

/** A citation where it is used. `key` names the claim: `date`, `organisations.0`, `body.5`. */
export interface CitedClaim {
  key: string;
  path: (string | number)[];
  citations: Citation[];
}

/** The superior number at a claim, and the anchor that its note links back to. */
export interface Mark {
  number: number;
  id: string;
  citation: Citation;
  /** True at the first mark of its note in the prose. */
  firstInBody: boolean;
}

export interface Note {
  number: number;
  citation: Citation;
  /** Anchors of all marks of the note, in page order. */
  uses: string[];
}

export interface Apparatus {
  notes: Note[];
  /** Marks of a claim by its key; empty for a key without citations. */
  marksAt: (key: string) => readonly Mark[];
}

/** Fields that pages show after the prose, in the order of the page; all others stand before it, in their own order. */
const AFTER_BODY = [
  'statements',
  'notes',
  'names',
  'posts',
  'gaps',
  'ownPages',
  'descriptions',
  'openQuestions',
];

type RawCitation = number | string;

/** Reads `3` or `osce-90822#2`; `main` is the source that a bare number means. */
export function parseCitation(raw: RawCitation, main: string): Citation {
  if (typeof raw === 'number') return { source: main, unit: raw };
  const [source = '', unit] = raw.split('#');
  return { source, unit: unit === undefined ? undefined : Number(unit) };
}

/** The source that a bare number means in this entry: its first one. */
export function mainSource(data: object): string {
  return 'sources' in data && Array.isArray(data.sources) ? String(data.sources[0] ?? '') : '';
}

/** The citations of one `cite` field of an entry with these data. */
export function citationsOf(cite: RawCitation | RawCitation[], data: object): Citation[] {
  const main = mainSource(data);
  return (Array.isArray(cite) ? cite : [cite]).map((each) => parseCitation(each, main));
}

/** Every claim of the front matter that carries a `cite`, in the order of the fields. */
export function citedFields(data: object): CitedClaim[] {
  const main = mainSource(data);
  const claims: CitedClaim[] = [];
  const add = (path: (string | number)[], key: string, raw: unknown) => {
    const list = (Array.isArray(raw) ? raw : [raw]) as RawCitation[];
    claims.push({ key, path, citations: list.map((each) => parseCitation(each, main)) });
  };
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (Array.isArray(value)) {
      value.forEach((each, index) => {
        visit(each, [...path, index]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) {
        if (each === undefined) continue;
        if (name !== 'cite') visit(each, [...path, name]);
        else if (typeof each === 'object' && each !== null && !Array.isArray(each)) {
          // The map of the plain fields: cite: { date: 1, place: 1 }
          for (const [field, raw] of Object.entries(each as object)) {
            if (raw !== undefined) add([...path, 'cite', field], field, raw);
          }
        } else add([...path, 'cite'], path.join('.') || 'entry', each);
      }
    }
  };
  visit(data, []);
  return claims;
}

/** Every citation of the body, in order; the key is `body.` and its place in that order. */
export function citedBody(entry: AnyEntry): CitedClaim[] {
  const main = mainSource(entry.data);
  return entry.body.cites.map((cite, index) => ({
    key: `body.${String(index)}`,
    path: [],
    citations: [
      { source: cite.source ?? main, unit: cite.unit === undefined ? undefined : Number(cite.unit) },
    ],
  }));
}

/** Numbers the citations of an entry. Pure: the same entry gives the same numbers and anchors. */
export function apparatusOf(entry: AnyEntry): Apparatus {
  const fields = citedFields(entry.data);
  // 0 for what stands before the prose, else the place in the order after it.
  const position = ({ key }: CitedClaim) => AFTER_BODY.indexOf(key.split('.')[0] ?? '') + 1;
  const claims = [
    ...fields.filter((claim) => position(claim) === 0),
    ...citedBody(entry),
    ...fields.filter((claim) => position(claim) > 0).sort((a, b) => position(a) - position(b)),
  ];

  const notes = new Map<string, Note>();
  const marks = new Map<string, Mark[]>();
  const inBody = new Set<string>();
  for (const { key, citations } of claims) {
    const anchor = `ref-${key.replaceAll('.', '-')}`;
    const atClaim: Mark[] = [];
    for (const [index, citation] of citations.entries()) {
      const place = `${citation.source}#${String(citation.unit ?? '')}`;
      const firstInBody = key.startsWith('body.') && !inBody.has(place);
      if (firstInBody) inBody.add(place);
      const note = notes.get(place) ?? { number: notes.size + 1, citation, uses: [] };
      notes.set(place, note);
      // The first mark has the claim's own anchor, so that a link to it outlives a second citation.
      const id = index === 0 ? anchor : `${anchor}-${String(index + 1)}`;
      note.uses.push(id);
      atClaim.push({ number: note.number, id, citation, firstInBody });
    }
    marks.set(key, atClaim);
  }
  return { notes: [...notes.values()], marksAt: (key) => marks.get(key) ?? [] };
}
