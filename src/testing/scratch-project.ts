/** A project like this one, with content of the test's choice, built beside it: for what a test must not do to `dist/`. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import type { ContentFile } from '../reading/document.ts';
import { ROOT } from '../tooling/paths.ts';
import { layOutProject, writeContent } from '../tooling/scratch-project.ts';

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
  /** Runs the project's own build. @param env what its environment has besides ours */
  build: (env?: NodeJS.ProcessEnv) => Promise<BuildOutcome>;
}

/** Lays out a scratch project below `.build/`, with our sources and packages and no content. */
export async function scratchProject(name: string): Promise<ScratchProject> {
  const folder = path.join(ROOT, '.build', name);
  await layOutProject(folder);
  return {
    folder,
    write: (files) => writeContent(folder, files),
    build: (env = {}) =>
      new Promise((resolve) => {
        execFile(
          process.execPath,
          ['src/tooling/build.ts', '--quiet'],
          // The build is to be a real one, whatever the test runner says of itself.
          { cwd: folder, env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, ...env } },
          (error, stdout, stderr) => {
            resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
          },
        );
      }),
  };
}
