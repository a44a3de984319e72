/** Lays out a project like this one elsewhere: for what tests and the bench must not do to `content/` and `dist/`. */
import { cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile } from '../reading/document.ts';
import { ROOT } from './paths.ts';

/** What a build needs besides packages and content. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Links every package, but not the caches of Vite and Astro beside them: two projects must not share those. */
export async function linkPackages(folder: string): Promise<void> {
  const from = path.join(ROOT, 'node_modules');
  const to = path.join(folder, 'node_modules');
  await mkdir(to);
  const packages = (await readdir(from)).filter((name) => !name.startsWith('.'));
  await Promise.all(packages.map((name) => symlink(path.join(from, name), path.join(to, name), 'junction')));
}

/** Lays out our sources and packages in a new folder, with no content. Whatever stood there goes. */
export async function layOutProject(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const part of PARTS) await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  await linkPackages(folder);
}

/** Puts these files in the place of all content of a project. */
export async function writeContent(folder: string, files: readonly ContentFile[]): Promise<void> {
  await rm(path.join(folder, 'content'), { recursive: true, force: true });
  for (const { path: file, text } of files) {
    const target = path.join(folder, 'content', file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
