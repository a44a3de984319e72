/** The files of a folder, each read and compressed once and kept until it changes on disk. */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { contentType } from './content-types.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

export interface Served {
  body: Buffer;
  type: string;
  encoding: Encoding;
  /** True if another Accept-Encoding may get other bytes. */
  varies: boolean;
  etag: string;
}

const squeeze = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** What a client takes, best first, from its Accept-Encoding header (RFC 9110, 12.5.3). */
export function wantedEncoding(accept: string | undefined): Encoding {
  const taken = new Set<string>();
  for (const part of (accept ?? '').split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    if (!parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) taken.add(name);
  }
  return taken.has('br') ? 'br' : taken.has('gzip') ? 'gzip' : 'identity';
}

export type Found = { kind: 'file'; path: string; stamp: string } | { kind: 'folder' } | { kind: 'nothing' };

/** Opens a folder for serving. Paths below are relative, decoded, with forward slashes. */
export class FileStore {
  readonly #root: string;
  readonly #cache = new Map<string, Promise<Served>>();

  private constructor(root: string) {
    this.#root = root;
  }

  /** @throws if the folder does not exist */
  static async open(folder: string): Promise<FileStore> {
    return new FileStore(await realpath(folder));
  }

  /** Looks a path up; whatever leaves the folder, by `..` or by a link, is nothing. */
  async find(path: string): Promise<Found> {
    try {
      const real = await realpath(join(this.#root, path));
      if (real !== this.#root && !real.startsWith(this.#root + sep)) return { kind: 'nothing' };
      const stats = await stat(real);
      if (stats.isDirectory()) return { kind: 'folder' };
      if (!stats.isFile()) return { kind: 'nothing' };
      return { kind: 'file', path: real, stamp: `${String(stats.mtimeMs)}-${String(stats.size)}` };
    } catch {
      return { kind: 'nothing' };
    }
  }

  /** The bytes of a found file in an encoding, or uncompressed where that is smaller. */
  read(file: { path: string; stamp: string }, wanted: Encoding): Promise<Served> {
    const key = `${wanted} ${file.stamp} ${file.path}`;
    const made = this.#cache.get(key) ?? this.#make(file.path, wanted);
    this.#cache.set(key, made);
    return made;
  }

  async #make(path: string, wanted: Encoding): Promise<Served> {
    const plain = await readFile(path);
    const { type, compress } = contentType(path);
    const squeezed = compress && wanted !== 'identity' ? await squeeze[wanted](plain) : plain;
    const smaller = squeezed.length < plain.length;
    const encoding = smaller ? wanted : 'identity';
    const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
    return {
      body: smaller ? squeezed : plain,
      type,
      encoding,
      varies: compress,
      etag: `"${digest}${encoding === 'identity' ? '' : `-${encoding}`}"`,
    };
  }
}
