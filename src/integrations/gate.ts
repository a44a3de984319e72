/**
 * The gate in front of Astro. A build with faulty content stops before anything is rendered, with all problems
 * at once; `npm run dev` only prints them, and looks again whenever a content file changes.
 */
import { fileURLToPath } from 'node:url';
import { join, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { report, stops } from '../checks/report.ts';
import { checkContent } from '../checks/run.ts';
import { listPublicFiles, readContentFiles } from '../tooling/content-files.ts';

/** Content that must not be published. The message is the whole report; nothing need be added to it. */
export class ContentProblems extends Error {
  override name = 'ContentProblems';
}

/** Files saved at once, as by a change of branch, are looked at once. */
const PAUSE = 150;

async function check(root: string): Promise<{ text: string; fine: boolean; stopped: boolean }> {
  const files = await readContentFiles(root);
  const { problems } = checkContent(files, await listPublicFiles(root));
  return { text: report(problems, files.length), fine: problems.length === 0, stopped: stops(problems) };
}

async function print(root: string, logger: AstroIntegrationLogger): Promise<void> {
  const { text, fine } = await check(root);
  if (fine) logger.info(text);
  else logger.warn(`\n${text}`);
}

/** Checks all content before Astro looks at it. */
export function gate(): AstroIntegration {
  let root = '';
  return {
    name: 'gate',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        root = fileURLToPath(config.root);
        if (command === 'dev') return print(root, logger);
        if (command !== 'build') return;
        const { text, fine, stopped } = await check(root);
        if (stopped) throw new ContentProblems(text);
        if (fine) logger.info(text);
        else logger.warn(`\n${text}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = join(root, 'content') + sep;
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void print(root, logger), PAUSE);
        });
      },
    },
  };
}
