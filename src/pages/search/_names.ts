/** The files of the index of names, divided once a build. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { getCatalogue } from '../../content.ts';
import { namedEntries, namesFiles, type NamesFiles } from '../../search/names-file.ts';

/** Bytes of the first file on its way; the list of the other parts comes to it. */
const HEAD_BYTES = 9_700;

/** Quick, and a little more than what a host that takes its time will send. */
const QUALITY = 9;

const bytesOf = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length;

const made = new WeakMap<Catalogue, NamesFiles>();

export async function nameFiles(): Promise<NamesFiles> {
  const catalogue = await getCatalogue();
  const files =
    made.get(catalogue) ?? namesFiles(namedEntries(catalogue), (head) => bytesOf(head) <= HEAD_BYTES);
  made.set(catalogue, files);
  return files;
}
