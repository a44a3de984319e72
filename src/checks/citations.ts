/** Checks that receipts hold: that each citation leads to a source that is listed and goes as far. */
import { citedFields, mainSource, type Citation } from '../catalogue/citations.ts';
import { SCHEMAS } from '../schemas/kinds.ts';
import { guessCitation, remedyFor, type FindSource } from './citation-guess.ts';
import { faultOf } from './claims.ts';
import { isOptional } from './describe.ts';
import type { Known } from './known.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { NO_CITATION } from './sound.ts';
import { atField, atPoint, givenAt, type Subject } from './subject.ts';

/** A citation where it stands. */
export interface CitationAt {
  citation: Citation;
  at: Place;
  /** The citation as it is to be written there; `full` names the source even if it is the main one. */
  write: (citation: Citation, full?: boolean) => string;
}

/** The sources that an entry lists, as far as they are sound; `none` if it has no list, `unknown` if that is lost. */
export function listedSources(subject: Subject): readonly (string | undefined)[] | 'none' | 'unknown' {
  const { document, sound } = subject;
  const given = givenAt(subject, ['sources']);
  if (Array.isArray(given)) return ('sources' in sound.data ? sound.data.sources : undefined) ?? [];
  const schema = SCHEMAS[document.kind];
  const isWanted = 'sources' in schema.shape && !isOptional(schema, ['sources']);
  const isLost = document.data === undefined && 'sources' in schema.shape;
  return given !== undefined || isWanted || isLost ? 'unknown' : 'none';
}

/** Every citation of an entry that can be read, in fields and text. The source is empty if the main one is lost. */
export function citationsOf(subject: Subject): CitationAt[] {
  const { sound } = subject;
  const main = mainSource(sound.data);
  const inFields = citedFields(sound.data).flatMap(({ path, citations }) =>
    citations.map((citation, index) => ({
      citation,
      at: atField(subject, citations.length > 1 ? [...path, index] : path),
      write: ({ source, unit }: Citation, full = false) =>
        unit === undefined ? source : source === main && !full ? String(unit) : `${source}#${String(unit)}`,
    })),
  );
  const inBody = sound.body.cites
    .filter((cite) => faultOf(cite) === undefined)
    .map(({ source, unit, point }) => ({
      citation: { source: source ?? main, unit: unit === undefined ? undefined : Number(unit) },
      at: atPoint(subject, point),
      write: ({ source: id, unit: number }: Citation, full = false) =>
        `<Cite${id === main && number !== undefined && !full ? '' : ` s="${id}"`}${number === undefined ? '' : ` p={${String(number)}}`} />`,
    }));
  return [...inFields, ...inBody];
}

/** Checks each citation of an entry against the record of its source. */
export function checkCitations(subject: Subject, known: Known, find: FindSource): Problem[] {
  const listed = listedSources(subject);
  const citations = citationsOf(subject);
  if (listed === 'none') return citations.map(({ at }) => problem('no-sources', at));
  const ids = listed === 'unknown' ? [] : listed.filter((id) => id !== undefined);
  const isListed = (id: string) =>
    listed === 'unknown' || ids.includes(id) || mayBeMeantInList(subject, id, known);
  return citations
    .filter(({ citation }) => citation.source !== NO_CITATION)
    .flatMap((citationAt) => checkCitation(citationAt, ids, isListed, known, find));
}

/** True if a faulty name under `sources` may stand for this source: then that is the one thing to mend. */
function mayBeMeantInList(subject: Subject, id: string, known: Known): boolean {
  const given = givenAt(subject, ['sources']);
  const faulty = (Array.isArray(given) ? given : []).filter(
    (word): word is string => typeof word === 'string' && !known.has('sources', word),
  );
  return (
    faulty.some((word) => word.includes(id) || known.near(word, 'sources').some((near) => near.id === id)) ||
    subject.document.unreadable.some(({ text }) => text.includes(id))
  );
}

function checkCitation(
  { citation, at, write }: CitationAt,
  ids: readonly string[],
  isListed: (id: string) => boolean,
  known: Known,
  find: FindSource,
): Problem[] {
  const { source: id, unit } = citation;
  if (!known.has('sources', id)) {
    // A dead name under `sources` is reported there, once.
    if (ids.includes(id)) return [];
    const guess = guessCitation(unit === undefined ? id : `${id}#${String(unit)}`, ids);
    if (guess && guess.source === undefined)
      return [problem('bad-citation', at, `The text “${id}”`, remedyFor(guess, find))];
    const right = guess?.source && write({ source: guess.source, unit }, true);
    return [problem('unknown-source', at, id, known.near(id, 'sources'), right)];
  }
  if (!isListed(id)) return [problem('source-not-listed', at, id)];
  const source = find(id);
  if (source?.unit === undefined) return [];
  if (source.unit === 'none') {
    if (unit === undefined) return [];
    const right = write({ source: id, unit: undefined });
    return [problem('citation-number-not-wanted', at, id, write({ source: id, unit }), right)];
  }
  if (unit === undefined)
    return [problem('citation-number-missing', at, id, source.unit, write({ source: id, unit: 1 }))];
  const last = source.last ?? Infinity;
  return unit > last ? [problem('citation-past-end', at, id, source.unit, unit, last)] : [];
}
