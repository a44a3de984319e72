/** An entry as it is published for programs: what its editor wrote, and what the record knows besides. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { apparatusOf, citedBody, citedFields, type Apparatus } from '../../catalogue/citations.ts';
import { refOf, titleOf, type AnyEntry } from '../../catalogue/entry.ts';
import { addressOf, schemaAddress } from '../../catalogue/permalinks.ts';
import { noteWords } from '../../catalogue/source-words.ts';
import { relationsFrom, relationsTo } from './relations.ts';
import { LICENCES, absolute, type PublishedCitation, type PublishedEntry } from './shapes.ts';

/**
 * An entry in the shape of `entrySchema` of its kind.
 * @param html its text as reading/prose.ts compiles it; undefined for kinds without text
 * @throws RangeError if it cites a source that does not exist: the checks refuse such an entry
 */
export function publishedEntry(catalogue: Catalogue, entry: AnyEntry, html?: string): PublishedEntry {
  const apparatus = apparatusOf(entry);
  return {
    $schema: absolute(schemaAddress(entry.kind)),
    id: refOf(entry),
    url: absolute(addressOf(entry.kind, entry.id)),
    title: titleOf(entry),
    licence: licenceOf(catalogue, entry),
    data: entry.data,
    text: html === undefined || html === '' ? undefined : readableText(html, apparatus),
    citations: publishedCitations(catalogue, entry, apparatus),
    relations: { to: relationsTo(catalogue, entry), from: relationsFrom(catalogue, entry) },
  };
}

/** The record's licences; pages about the guidebook repeat the terms that the book itself states. */
function licenceOf(catalogue: Catalogue, { kind }: AnyEntry): PublishedEntry['licence'] {
  const isOfBook = kind === 'guidebook' || kind === 'chapters';
  return { ...LICENCES, work: isOfBook ? catalogue.find('guidebook', 'index')?.data.reuse : undefined };
}

/** Every note of an entry, with the claims that rest on it. */
export function publishedCitations(
  catalogue: Catalogue,
  entry: AnyEntry,
  { notes, marksAt } = apparatusOf(entry),
): PublishedCitation[] {
  const claimsOf = new Map(notes.map(({ number }) => [number, new Set<string>()]));
  for (const { key } of [...citedFields(entry.data), ...citedBody(entry)]) {
    for (const { number } of marksAt(key)) claimsOf.get(number)?.add(key);
  }
  return notes.map(({ number, citation }) => {
    const { data } = catalogue.get('sources', citation.source);
    const { unit, url } = data;
    return {
      number,
      source: `sources/${citation.source}`,
      ...(citation.unit === undefined || unit === 'none' ? {} : { unit, at: citation.unit }),
      words: noteWords(data, citation),
      url,
      claims: [...(claimsOf.get(number) ?? [])],
    };
  });
}

/** The text so that it can be shown elsewhere: marks as plain numbers, links to our pages in full. */
const readableText = (html: string, { marksAt }: Apparatus): string =>
  html
    .replace(/<Cite at="(\d+)"(?: next)? \/>/g, (_, at: string) =>
      marksAt(`body.${at}`)
        .map(({ number }) => `<sup>[${String(number)}]</sup>`)
        .join(''),
    )
    // In running text `<` is written as an entity, so this is the start of a link.
    .replaceAll('<a href="/', `<a href="${absolute('/')}`);
