/**
 * Puts a finished build in place. Astro builds into a scratch folder; only when every hook before this one has
 * succeeded does the result take the place of `dist/`, by renaming. A failed build leaves the last good one alone.
 */
import { rename, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

export function publish(target: URL): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const from = new URL(dir.href.replace(/\/$/, ''));
        const old = new URL(`${from.href}-old`);
        await rm(old, { recursive: true, force: true });
        await rename(target, old).catch((error: unknown) => {
          // The first build finds no old site.
          if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
        });
        await rename(from, target);
        await rm(old, { recursive: true, force: true });
        logger.info('The site is in dist/.');
      },
    },
  };
}
