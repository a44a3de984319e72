/** Writes the bare site to disk. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile } from '../../../reading/document.ts';
import { linkPackages, writeContent } from '../../scratch-project.ts';
import { BARE_FILES } from './files.ts';

/** Lays out the bare site in a new folder, with the events of a record. Whatever stood there goes. */
export async function layOutBareSite(folder: string, files: readonly ContentFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(BARE_FILES)) {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  await linkPackages(folder);
  await writeContent(
    folder,
    files.filter((file) => file.path.startsWith('events/')),
  );
}
