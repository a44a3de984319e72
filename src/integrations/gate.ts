/**
 * The gate in front of Astro. A build with faulty content stops before anything is rendered, with all problems
 * at once; `npm run dev` only prints them, and looks again whenever a content file changes.
 */
import { fileURLToPath } from 'node:url';
import { join, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkAside, checkAsideOnce } from '../tooling/check-aside.ts';
import type { ProjectCheck } from '../tooling/check-project.ts';

/** Content that must not be published. The message is the whole report; nothing need be added to it. */
export class ContentProblems extends Error {
  override name = 'ContentProblems';
  // Astro would print where in our code it was thrown, which tells an editor nothing.
  override stack = '';
}

/** Files saved at once, as by a change of branch, are looked at once. */
const PAUSE = 150;

function print({ text, fine }: ProjectCheck, logger: AstroIntegrationLogger): void {
  if (fine) logger.info(text);
  else logger.warn(`\n${text}`);
}

/** Checks all content before Astro makes anything of it. */
export function gate(): AstroIntegration {
  let root = '';
  return {
    name: 'gate',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        root = fileURLToPath(config.root);
        if (command === 'dev') print(await checkAside(root), logger);
        // Astro reads the content meanwhile.
        else if (command === 'build') checkAsideOnce(root).catch(() => undefined);
      },
      'astro:build:start': async ({ logger }) => {
        const check = await checkAsideOnce(root);
        if (check.stopped) throw new ContentProblems(check.text);
        print(check, logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = join(root, 'content') + sep;
        let timer: NodeJS.Timeout | undefined;
        const look = async () => {
          print(await checkAside(root), logger);
        };
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void look(), PAUSE);
        });
      },
    },
  };
}
