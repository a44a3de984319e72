import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer, listen, toPath } from './static-server.ts';

const page = (text: string) => `<!doctype html><title>${text}</title>${`<p>${text}</p>`.repeat(50)}`;
let folder = '';
let server: Server;
let port = 0;

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A raw request: fetch would resolve the dots of an address and unpack the body. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    request({ host: 'localhost', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', fail)
      .end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  const dist = join(folder, 'dist');
  await mkdir(join(dist, 'events/2011'), { recursive: true });
  await mkdir(join(dist, 'empty'));
  await mkdir(join(dist, 'pagefind'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(dist, 'link.txt'));
  await writeFile(join(dist, 'index.html'), page('Home'));
  await writeFile(join(dist, '404.html'), page('Nothing here'));
  await writeFile(join(dist, 'events/2011/index.html'), page('Құқық қорғау'));
  await writeFile(join(dist, 'pagefind/a.wasm'), Buffer.alloc(500));
  for (const name of ['a.pagefind', 'a.pf_meta', 'a.pf_index', 'a.pf_fragment', 'a.mdx']) {
    await writeFile(join(dist, 'pagefind', name), Buffer.alloc(500));
  }
  await writeFile(
    join(dist, '_headers'),
    '# for every page\n/*\n  X-One: all\n  Link: a\n/events/*\n  X-Two: events\n  Link: b\n/pagefind/*\n  ! X-One\n',
  );
  server = await createSiteServer(dist);
  port = await listen(server, 0);
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

describe('what is there', () => {
  test('a folder shows its index', async () => {
    const { status, headers, body } = await get('/events/2011/?q=1');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe(page('Құқық қорғау'));
  });

  test.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ])('Accept-Encoding: %s gets %s', async (accept, encoding, unpack) => {
    const { headers, body } = await get('/', { 'accept-encoding': accept });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(unpack(body).toString()).toBe(page('Home'));
  });

  test('without Accept-Encoding nothing is packed', async () => {
    const { headers, body } = await get('/');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(page('Home'));
  });

  test.each(['a.pagefind', 'a.pf_meta', 'a.pf_index', 'a.pf_fragment', 'a.mdx'])(
    '%s goes out as bytes',
    async (name) => {
      const { headers } = await get(`/pagefind/${name}`, { 'accept-encoding': 'br' });
      expect(headers['content-type']).toBe('application/octet-stream');
      expect(headers['content-encoding']).toBeUndefined();
    },
  );

  test('.wasm has the type that a browser needs to compile it', async () => {
    expect((await get('/pagefind/a.wasm')).headers['content-type']).toBe('application/wasm');
  });

  test('HEAD gets the headers alone', async () => {
    const { status, headers, body } = await get('/', {}, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
    expect(Number(headers['content-length'])).toBe(page('Home').length);
  });

  test('a known ETag gets 304, one for each encoding', async () => {
    const first = await get('/', { 'accept-encoding': 'br' });
    const etag = first.headers.etag ?? '';
    const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': `"x", W/${etag}` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await get('/', { 'if-none-match': etag })).status).toBe(200);
  });

  test('a file that changed on disk is sent anew', async () => {
    const path = join(folder, 'dist/changing.txt');
    await writeFile(path, 'one');
    expect((await get('/changing.txt')).body.toString()).toBe('one');
    await writeFile(path, 'three');
    expect((await get('/changing.txt')).body.toString()).toBe('three');
  });
});

describe('what is elsewhere or nowhere', () => {
  test('a folder without its slash is sent on, query included', async () => {
    const { status, headers } = await get('/events/2011?a=b?c');
    expect([status, headers.location]).toEqual([308, '/events/2011/?a=b?c']);
  });

  test.each(['/nothing/', '/nothing', '/empty', '/empty/', '/index.html/', '/_headers', '/link.txt'])(
    '%s gets the 404 page with status 404',
    async (path) => {
      const { status, body } = await get(path);
      expect([status, body.toString()]).toEqual([404, page('Nothing here')]);
    },
  );

  test.each([
    '/../secret.txt',
    '/events/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
    '//example.org/',
    '/%2f/example.org',
  ])('%s is refused', async (path) => {
    const { status, body } = await get(path);
    expect([status, body.toString()]).toEqual([400, 'This is not an address of the site.\n']);
  });

  test('an address is decoded once', () => {
    expect(toPath('/a%252e/%D2%9A')).toBe('a%2e/Қ');
  });

  test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async (method) => {
    const { status, headers } = await get('/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('the _headers file', () => {
  test('all rules that fit apply; one name twice is joined', async () => {
    const { headers } = await get('/events/2011/');
    expect([headers['x-one'], headers['x-two'], headers.link]).toEqual(['all', 'events', 'a, b']);
  });

  test('a rule does not reach other addresses; ! takes a header away', async () => {
    expect((await get('/')).headers['x-two']).toBeUndefined();
    expect((await get('/pagefind/a.wasm')).headers['x-one']).toBeUndefined();
  });

  test('it holds for the 404 page too', async () => {
    expect((await get('/nothing/')).headers['x-one']).toBe('all');
  });

  test('a malformed line is named', async () => {
    const other = await mkdtemp(join(tmpdir(), 'site-'));
    await writeFile(join(other, '_headers'), '/*\n  No header\n');
    await expect(createSiteServer(other)).rejects.toThrow(
      '_headers, line 2: neither an address nor a header: No header',
    );
    await rm(other, { recursive: true });
  });
});

test('a taken port is reported and the next one tried', async () => {
  const second = await createSiteServer(join(folder, 'dist'));
  const told: number[][] = [];
  const free = await listen(second, port, (busy, next) => told.push([busy, next]));
  expect(free).toBeGreaterThan(port);
  expect(told[0]).toEqual([port, port + 1]);
  second.close();
});
