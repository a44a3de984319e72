/**
 * Writes the checksums of the API's files, as they lie in the folder that will be published. Files of single entries
 * are left out: all of them stand in the whole record, and a list of many thousands would be larger than most of them.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { AstroIntegration } from 'astro';
import { API, CHECKSUMS } from '../catalogue/permalinks.ts';

/** Below the address of the API: its own folder, and those that hold no entries. */
const FOLDERS = ['', 'schemas/', 'tables/'];

/** @returns a line as `sha256sum` writes it: `b94d27…  tables/events.csv` */
async function checksumLine(folder: URL, file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(new URL(file, folder)), hash);
  return `${hash.digest('hex')}  ${file}\n`;
}

export function checksums(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = new URL(`.${API}`, dir);
        const files: string[] = [];
        for (const path of FOLDERS) {
          const found = await readdir(new URL(path, folder), { withFileTypes: true });
          files.push(...found.filter((file) => file.isFile()).map(({ name }) => path + name));
        }
        const lines = await Promise.all(files.sort().map((file) => checksumLine(folder, file)));
        await writeFile(new URL(`.${CHECKSUMS}`, dir), lines.join(''));
      },
    },
  };
}
