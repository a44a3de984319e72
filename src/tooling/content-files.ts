/** Reads content/ and public/ from disk. */
import { readFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../reading/document.ts';

/** Files of content/ that are no entries. */
const NO_ENTRIES = new Set(['permalinks.txt', 'retired.yaml', 'README.md']);

/** Paths of all files below a folder, sorted, with forward slashes; none if there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return found
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)).split(sep).join('/'))
    .sort();
}

const isHidden = (path: string) => path.split('/').some((step) => step.startsWith('.'));

/**
 * Every content file of a project. Bytes that are not UTF-8 become U+FFFD, which the checks report.
 * @param root the project's folder
 */
export async function readContentFiles(root: string): Promise<ContentFile[]> {
  const folder = join(root, 'content');
  const paths = (await filesBelow(folder)).filter((path) => !isHidden(path) && !NO_ENTRIES.has(path));
  // One after the other: thousands at once are more than a system opens, and waiting for each takes ten times as long.
  return paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** The text of a file of content/ that is no entry; empty if there is none. */
export async function readPlain(root: string, name: 'permalinks.txt' | 'retired.yaml'): Promise<string> {
  return readFile(join(root, 'content', name), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
}

/** Paths of the files that are published as they are. */
export const listPublicFiles = (root: string): Promise<string[]> => filesBelow(join(root, 'public'));
