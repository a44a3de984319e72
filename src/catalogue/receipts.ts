/** How much of the record names its source: the figures of `npm run report`. A receipt counts only if it leads somewhere. */
import { CITED_KINDS, KINDS } from '../schemas/kinds.ts';
import type { Catalogue } from './catalogue.ts';
import { citedBody, citedFields, type Citation } from './citations.ts';
import { refOf, type AnyEntry, type Entry } from './entry.ts';

/** Claims of one sort, and how many of them carry a citation that leads to a place in a source that was read. */
export interface Receipts {
  claims: number;
  cited: number;
}

const tally = (claims: readonly boolean[]): Receipts => ({
  claims: claims.length,
  cited: claims.filter(Boolean).length,
});

const entriesOf = (catalogue: Catalogue): AnyEntry[] =>
  KINDS.flatMap((kind) => catalogue.all(kind) as readonly AnyEntry[]);

function leads(catalogue: Catalogue, { source, unit }: Citation): boolean {
  const data = catalogue.find('sources', source)?.data;
  if (!data) return false;
  return data.last === undefined ? unit === undefined : unit !== undefined && unit <= data.last;
}

/** Fields of an event that state a fact without holding a `cite` of their own: `cite:` at the top names their sources. */
const PLAIN_FACTS = ['date', 'place', 'country', 'series', 'project'] as const;

/** Rows of facts: those with a `cite` of their own, and the plain ones of events. */
export function factReceipts(catalogue: Catalogue): Receipts {
  return tally(
    entriesOf(catalogue).flatMap((entry) => {
      const claims = citedFields(entry.data);
      const holds = claims
        .filter(({ key }) => !key.startsWith('statements.'))
        .map(({ citations }) => citations.every((each) => leads(catalogue, each)));
      const bare =
        entry.kind === 'events'
          ? PLAIN_FACTS.filter(
              (field) => entry.data[field] !== undefined && entry.data.cite[field] === undefined,
            )
          : [];
      return [...holds, ...bare.map(() => false)];
    }),
  );
}

/** Paragraphs and list items of prose, in the kinds in which each must be cited. */
export function paragraphReceipts(catalogue: Catalogue): Receipts {
  return tally(
    entriesOf(catalogue)
      .filter(({ kind }) => CITED_KINDS.has(kind))
      .flatMap((entry) => {
        const sound = citedBody(entry).every(({ citations }) =>
          citations.every((each) => leads(catalogue, each)),
        );
        return entry.body.paragraphs.map(({ cited }) => cited && sound);
      }),
  );
}

/** Statements of officials. */
export function statementReceipts(catalogue: Catalogue): Receipts {
  return tally(
    entriesOf(catalogue).flatMap(({ data }) =>
      citedFields(data)
        .filter(({ key }) => key.startsWith('statements.'))
        .map(({ citations }) => citations.every((each) => leads(catalogue, each))),
    ),
  );
}

/** Sources that nothing cites. */
export const orphanSources = (catalogue: Catalogue): Entry<'sources'>[] =>
  catalogue.all('sources').filter((source) => catalogue.pointingAt(refOf(source), 'source').length === 0);
