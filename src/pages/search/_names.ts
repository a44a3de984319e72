/** The files of the index of names, divided once a build. */
import { brotliCompressSync } from 'node:zlib';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { getCatalogue } from '../../content.ts';
import { namedEntries } from '../../search/names/entries.ts';
import { namesFiles, type NamesFiles } from '../../search/names/file.ts';

/** Bytes of the first file on its way, packed as well as can be: a bound of issue 4. */
const HEAD_BYTES = 10_000;

const sizeOf = (text: string): number => brotliCompressSync(text).length;

const made = new WeakMap<Catalogue, NamesFiles>();

export async function nameFiles(): Promise<NamesFiles> {
  const catalogue = await getCatalogue();
  const files = made.get(catalogue) ?? namesFiles(namedEntries(catalogue), HEAD_BYTES, sizeOf);
  made.set(catalogue, files);
  return files;
}
