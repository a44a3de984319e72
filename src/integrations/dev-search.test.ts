import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerFrom } from './dev-search.ts';

let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dev-search-'));
  await writeFile(path.join(folder, 'secret.txt'), 'not for readers');
  const handle = answerFrom(folder);
  server = createServer((request, response) => {
    handle(request, response, () => {
      response.writeHead(418).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

test('says that no index was built yet', async () => {
  expect(await (await fetch(`${origin}/pagefind/built.json`)).json()).toEqual({ built: null });
  expect((await fetch(`${origin}/pagefind/pagefind.js`)).status).toBe(404);
});

test('serves the last index, and says when it was built', async () => {
  await mkdir(path.join(folder, 'pagefind'));
  await writeFile(path.join(folder, 'pagefind/pagefind-entry.json'), '{}');
  await writeFile(path.join(folder, 'pagefind/pagefind.js'), 'export {};');
  const { built } = (await (await fetch(`${origin}/pagefind/built.json`)).json()) as { built: string };
  expect(Date.now() - Date.parse(built)).toBeLessThan(60_000);
  const script = await fetch(`${origin}/pagefind/pagefind.js?import`);
  expect([script.headers.get('Content-Type'), await script.text()]).toEqual([
    'text/javascript',
    'export {};',
  ]);
});

test('leaves other addresses to the dev server, and leaves the folder to nobody', async () => {
  expect((await fetch(`${origin}/events/`)).status).toBe(418);
  expect((await fetch(`${origin}/pagefind/%2e%2e/secret.txt`)).status).toBe(418);
  expect((await fetch(`${origin}/pagefind/..%2fsecret.txt`)).status).toBe(404);
});
