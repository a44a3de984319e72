/**
 * Checks the content of a project in a thread of its own: Astro starts, or goes on serving pages, meanwhile, and the
 * memory that the check takes is given back.
 */
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ProjectCheck } from './check-project.ts';

/** Reads and checks a project's content. @param root the project's folder */
export function checkAside(root: string): Promise<ProjectCheck> {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: root });
  return new Promise((found, failed) => {
    worker.once('message', found);
    worker.once('error', failed);
    worker.once('exit', (code) => {
      failed(new Error(`The check of the content ended with code ${String(code)} before it had a result.`));
    });
  });
}

const done = new Map<string, Promise<ProjectCheck>>();

/** The same for a build, in which tool and gate ask one after the other: the second gets the answer of the first. */
export function checkAsideOnce(root: string): Promise<ProjectCheck> {
  const folder = resolve(root);
  const check = done.get(folder) ?? checkAside(folder);
  done.set(folder, check);
  return check;
}
