/** A project like this one, with content of the test's choice, built beside it: for what a test must not do to `dist/`. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile } from '../reading/document.ts';
import { ROOT } from '../tooling/paths.ts';

/** What a build said and how it ended. */
export interface BuildOutcome {
  code: number;
  output: string;
}

export interface ScratchProject {
  /** Path of the project's folder. */
  folder: string;
  /** Puts these files in the place of all content. */
  write: (files: readonly ContentFile[]) => Promise<void>;
  /** Runs the project's own build. */
  build: () => Promise<BuildOutcome>;
}

/** Links every package, but not the caches of Vite and Astro beside them: two projects must not share those. */
async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to);
  const packages = (await readdir(from)).filter((name) => !name.startsWith('.'));
  await Promise.all(packages.map((name) => symlink(path.join(from, name), path.join(to, name), 'junction')));
}

/** Lays out a scratch project below `.build/`, with our sources and packages and no content. */
export async function scratchProject(name: string): Promise<ScratchProject> {
  const folder = path.join(ROOT, '.build', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await cp(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  }
  await linkPackages(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return {
    folder,
    write: async (files) => {
      await rm(path.join(folder, 'content'), { recursive: true, force: true });
      for (const { path: file, text } of files) {
        const target = path.join(folder, 'content', file);
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, text);
      }
    },
    build: () =>
      new Promise((resolve) => {
        execFile(
          process.execPath,
          ['src/tooling/build.ts', '--quiet'],
          // The build is to be a real one, whatever the test runner says of itself.
          { cwd: folder, env: { ...process.env, NODE_ENV: undefined, VITEST: undefined } },
          (error, stdout, stderr) => {
            resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
          },
        );
      }),
  };
}
