/** While the site is being worked on, search answers from the index of the last build, and says how old that is. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { BUILT_AT, INDEX_FOLDER } from '../search/addresses.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

export function devSearch(): AstroIntegration {
  return {
    name: 'dev-search',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // Where integrations/publish.ts puts the site.
        server.middlewares.use(answerFrom(path.join(server.config.root, 'dist')));
      },
    },
  };
}

/**
 * Answers requests for the index, and leaves all others to `next`.
 * @param root path of the folder that holds the built site
 */
export function answerFrom(root: string) {
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    // A URL has no `..` left, so what is below the index here is below its folder.
    const address = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (address === BUILT_AT) sendAge(root, response).catch(next);
    else if (address.startsWith(INDEX_FOLDER)) send(path.join(root, address), response).catch(next);
    else next();
  };
}

/** When the index was built (ISO 8601), or null if there is none. */
async function sendAge(root: string, response: ServerResponse): Promise<void> {
  const entry = await stat(path.join(root, INDEX_FOLDER, 'pagefind-entry.json')).catch(() => undefined);
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ built: entry?.mtime.toISOString() ?? null }));
}

async function send(file: string, response: ServerResponse): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
}
