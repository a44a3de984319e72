/** Serves a built site as a good static host would, so that tests measure what readers get. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { HOST_FILES } from '../exports/links/promised.ts';
import { FileStore, wantedEncoding, type Served } from './server/file-store.ts';
import { headersFor, parseHeadersFile } from './server/headers-file.ts';

/** Files for the host, not for readers. */
const HIDDEN = new Set<string>(HOST_FILES);

/**
 * The path below the served folder for an address, or undefined if the address is malformed or tries to leave.
 * Written on the raw address: the URL class would quietly resolve the dots.
 */
export function toPath(address: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || /[\0\\]/.test(path) || path.includes('//')) return undefined;
  return path.split('/').some((step) => step === '..' || step === '.') ? undefined : path.slice(1);
}

const matches = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, ''))) ?? false;

/**
 * Makes a server for a folder; it does not listen yet.
 * @throws if the folder is missing or its `_headers` file is malformed
 */
export async function createSiteServer(folder: string): Promise<Server> {
  const store = await FileStore.open(folder);
  const rules = parseHeadersFile(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));

  function send(request: IncomingMessage, response: ServerResponse, status: number, file: Served): void {
    const fresh = status === 200 && matches(request.headers['if-none-match'], file.etag);
    response.setHeader('ETag', file.etag);
    if (file.varies) response.setHeader('Vary', 'Accept-Encoding');
    if (fresh) {
      response.writeHead(304).end();
      return;
    }
    if (file.encoding !== 'identity') response.setHeader('Content-Encoding', file.encoding);
    if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', file.type);
    response.setHeader('Content-Length', file.body.length);
    response.writeHead(status).end(request.method === 'HEAD' ? undefined : file.body);
  }

  function say(response: ServerResponse, status: number, sentence: string): void {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.writeHead(status).end(`${sentence}\n`);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      say(response, 405, 'This site can only be read.');
      return;
    }
    const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const path = toPath(address);
    if (path === undefined) {
      say(response, 400, 'This is not an address of the site.');
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    for (const [name, value] of headersFor(rules, address)) response.setHeader(name, value);

    const folderAddress = path === '' || path.endsWith('/');
    const found = await store.find(folderAddress ? `${path}index.html` : path);
    if (found.kind === 'folder' && (await store.find(`${path}/index.html`)).kind === 'file') {
      response.setHeader('Location', `${address}/${query === undefined ? '' : `?${query}`}`);
      response.writeHead(308).end();
      return;
    }
    const wanted = wantedEncoding(request.headers['accept-encoding']);
    if (found.kind === 'file' && !HIDDEN.has(path)) {
      send(request, response, 200, await store.read(found, wanted));
      return;
    }
    const notFound = await store.find('404.html');
    if (notFound.kind === 'file') send(request, response, 404, await store.read(notFound, wanted));
    else say(response, 404, 'There is no such page.');
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
}

/**
 * Listens on a port of this machine, or on the next free one.
 * @param port the first port to try; 0 takes any
 * @param onTaken is told of each port that was taken, and of the next to be tried
 * @returns the port
 * @throws if ten ports in a row are taken, or for any other reason not to listen
 */
export async function listen(
  server: Server,
  port: number,
  onTaken: (taken: number, next: number) => void = () => undefined,
): Promise<number> {
  for (let next = port; next < port + 10; next++) {
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
      server.once('error', done).listen(next, 'localhost', () => {
        server.off('error', done);
        done(undefined);
      });
    });
    const address = server.address();
    if (!failure && address !== null && typeof address === 'object') return address.port;
    if (failure?.code !== 'EADDRINUSE') throw failure ?? new Error('The server has no address.');
    onTaken(next, next + 1);
  }
  throw new Error(`The ports ${String(port)} to ${String(port + 9)} are all taken.`);
}
