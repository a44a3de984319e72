/** Vitest global setup: one server over the built site, shared by all tests of a project. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { DIST } from '../tooling/paths.ts';
import { serve } from './served.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The origin of the served site, without a slash at the end. */
    site: string;
  }
}

/** @throws if there is no built site */
export default async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync(DIST)) throw new Error('There is no built site to test: run "npm run build" first.');
  const { origin, close } = await serve(DIST);
  project.provide('site', origin);
  return close;
}
