/**
 * Packs an index that Pagefind has written so that a search has less to load; the engine reads it as before.
 * - The words stand in many small files instead of few large ones, since a query needs one or two of them.
 * - Pages and files of words are numbered instead of named by hashes, which do not compress, and stand in a folder that
 *   bears the hash of the whole index: the list of pages comes with every first search, and is half as long.
 *   search/browser/engine.ts knows the folder.
 * - The order by date goes into a file of its own, which only who sorts by date loads.
 * - Filters and their values, which Pagefind writes in another order each time, stand in order: the same pages make the
 *   same index, byte for byte.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { datesOf, numbered, pageList } from '../../search/addresses.ts';
import { cborList, fromCbor, listOf, toCbor } from './cbor.ts';

/** The files of an index, by their paths in its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Every file of an index begins with it, before it is packed. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** Bytes of words, not yet packed, after which a new file begins: about 5 kB on its way. */
const CHUNK_BYTES = 16_000;

/**
 * Words that begin with the same so many letters stay in one file, for a word finds what begins with it only there;
 * unless the file would be so many times too long.
 */
const SAME_START = 4;
const TOO_LONG = 4;

/** The last character of all: a word and this come after all that begins with the word. */
const LAST = '\u{10FFFF}';

/** What Pagefind 1.5.2 writes as the list of pages. */
type Meta = [
  version: string,
  pages: [hash: string, words: number][],
  chunks: [from: string, to: string, hash: string][],
  filters: [name: string, hash: string][],
  sorts: [name: string, pages: number[]][],
  fields: string[],
];

interface Chunk {
  first: string;
  last: string;
  /** Each word with its pages, as Pagefind has written it. */
  words: Buffer[];
  bytes: number;
}

/** @throws Error if the index lacks the file */
function take(files: IndexFiles, file: string): Uint8Array {
  const bytes = files.get(file);
  if (!bytes) throw new Error(`The index lacks ${file}.`);
  return bytes;
}

/** @throws Error if the index lacks the file, or it is none of Pagefind's */
export function unpack(files: IndexFiles, file: string): Buffer {
  const bytes = gunzipSync(take(files, file));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`${file} does not begin as a file of Pagefind.`);
  return bytes.subarray(SIGNATURE.length);
}

const pack = (bytes: Buffer): Buffer => gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 });

/** The path of a file of which the address is known. */
const fileOf = (address: string): string => path.posix.basename(address);

/**
 * Packs an index anew.
 * @param hash its hash, as its entry file tells it
 * @returns the new files and the new hash; the entry file still tells the old one
 * @throws Error if the index is not in the form of Pagefind 1.5.2
 */
export function repack(old: IndexFiles, hash: string): { files: Map<string, Uint8Array>; hash: string } {
  const before = unpack(old, fileOf(pageList(hash)));
  const [version, pages, chunks, filters, sorts, fields] = metaOf(before);

  const newChunks: Chunk[] = [];
  for (const [, , name] of chunks) divide(unpack(old, `index/${name}.pf_index`), newChunks);
  const written = newChunks.map(({ words }) => listOf([listOf(words)]));
  const language = hash.replace(/_.*/, '');
  const newFilters = filters
    .map(([, name]) => inOrder(unpack(old, filterFile(name))))
    .map(({ filter, bytes }) => ({ filter, bytes, name: `${language}_${digestOf(bytes)}` }))
    .sort((a, b) => (a.filter < b.filter ? -1 : 1));
  const dates = (sorts[0]?.[1] ?? []).map(numbered).join(' ');
  const after = toCbor([
    version,
    pages.map(([, words], page) => [numbered(page), words]),
    boundsOf(newChunks).map(([from, to], at) => [from, to, numbered(at)]),
    newFilters.map(({ filter, name }) => [filter, name]),
    [],
    fields,
  ]);
  // Pagefind names a page by what is in it.
  const contents = Buffer.from(JSON.stringify([pages, dates]));
  const newHash = `${language}_${digestOf(contents, after, ...written)}`;

  const files = new Map(old);
  files.delete(fileOf(pageList(hash)));
  for (const [, , name] of chunks) files.delete(`index/${name}.pf_index`);
  for (const [, name] of filters) files.delete(filterFile(name));
  for (const { name, bytes } of newFilters) files.set(filterFile(name), pack(bytes));
  for (const [page, [name]] of pages.entries()) {
    const fragment = `fragment/${name}.pf_fragment`;
    files.set(`fragment/${newHash}/${numbered(page)}.pf_fragment`, take(old, fragment));
    files.delete(fragment);
  }
  for (const [at, bytes] of written.entries())
    files.set(`index/${newHash}/${numbered(at)}.pf_index`, pack(bytes));
  files.set(fileOf(datesOf(newHash)), Buffer.from(dates));
  files.set(fileOf(pageList(newHash)), pack(after));
  return { files, hash: newHash };
}

const filterFile = (name: string): string => `filter/${name}.pf_filter`;

/** Twelve characters that stand for some bytes. */
function digestOf(...parts: readonly Buffer[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex').slice(0, 12);
}

/** A filter with its values in order. */
function inOrder(bytes: Buffer): { filter: string; bytes: Buffer } {
  const [filter, values] = fromCbor(bytes) as [string, [value: string, pages: number[]][]];
  const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
  return { filter, bytes: toCbor([filter, sorted]) };
}

function metaOf(bytes: Buffer): Meta {
  const meta = fromCbor(bytes);
  const isMeta =
    Array.isArray(meta) &&
    meta.length === 6 &&
    meta.slice(1).every(Array.isArray) &&
    toCbor(meta).equals(bytes) &&
    (meta as Meta)[4].length <= 1;
  if (!isMeta) throw new Error('The list of pages is not in the form that Pagefind 1.5.2 writes.');
  return meta as Meta;
}

/** Adds the words of a file of Pagefind's to the new ones. */
function divide(bytes: Buffer, chunks: Chunk[]): void {
  const [start = 0] = cborList(bytes, 0);
  const places = cborList(bytes, start);
  for (let at = 0; at + 1 < places.length; at++) {
    const [from = 0, to = 0] = [places[at], places[at + 1]];
    const [nameAt, nameEnd] = cborList(bytes, from);
    const word = fromCbor(bytes.subarray(nameAt, nameEnd)) as string;
    let chunk = chunks.at(-1);
    if (!chunk || isFull(chunk, word))
      chunks.push((chunk = { first: word, last: word, words: [], bytes: 0 }));
    chunk.last = word;
    chunk.words.push(bytes.subarray(from, to));
    chunk.bytes += to - from;
  }
}

const isFull = ({ last, bytes }: Chunk, next: string): boolean =>
  bytes > CHUNK_BYTES * TOO_LONG ||
  (bytes > CHUNK_BYTES && last.slice(0, SAME_START) !== next.slice(0, SAME_START));

/** From which word to which each file goes: every word that can be thought of falls into one. */
function boundsOf(chunks: readonly Chunk[]): [from: string, to: string][] {
  const starts = chunks.map(({ first }, at) => (at === 0 ? '' : start(first, chunks[at - 1]?.last ?? '')));
  return starts.map((from, at) => {
    const next = starts[at + 1];
    return [from, next === undefined ? LAST : justBefore(next)];
  });
}

/** The shortest start of a word that comes after the word before. */
function start(word: string, before: string): string {
  const letters = [...word];
  let length = 1;
  // As Pagefind orders them: by bytes.
  while (Buffer.compare(Buffer.from(letters.slice(0, length).join('')), Buffer.from(before)) <= 0) length++;
  return letters.slice(0, length).join('');
}

function justBefore(word: string): string {
  const letters = [...word];
  const last = letters.pop() ?? '';
  return [...letters, String.fromCodePoint((last.codePointAt(0) ?? 1) - 1), LAST].join('');
}
