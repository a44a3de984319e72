/** The API as it is published, judged by validators that others wrote. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { createConfig, lint } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  API,
  API_CATALOGUE,
  CHECKSUMS,
  DATA_PAGE,
  LINKED_RECORD,
  OPEN_API,
  RECORD,
} from '../../catalogue/permalinks.ts';
import { API_CATALOGUE_TYPE } from '../../exports/api/api-catalogue.ts';
import { SITE } from '../../site.ts';
import { DIST } from '../../tooling/paths.ts';
import { headersFor, parseHeadersFile } from '../../tooling/server/headers-file.ts';
import { expectNone } from '../expect-none.ts';
import { record } from '../metrics.ts';
import { readPages } from '../site.ts';

const textAt = (address: string): string => readFileSync(join(DIST, address), 'utf8');
const jsonAt = (address: string): Record<string, unknown> =>
  JSON.parse(textAt(address)) as Record<string, unknown>;

/** Addresses of all files of the API. */
let files: string[] = [];
beforeAll(async () => {
  const found = await Array.fromAsync(glob('**/*', { cwd: join(DIST, API), withFileTypes: true }));
  files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length).replaceAll('\\', '/'))
    .map((path) => (path.startsWith('/') ? path : `/${path}`))
    .sort();
});

const below = (folder: string): string[] => files.filter((file) => file.startsWith(API + folder));

describe('JSON', () => {
  test('every file has the shape of the schema that it names', () => {
    const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
    addFormats(ajv);
    for (const file of below('schemas/')) ajv.addSchema(jsonAt(file));
    const judged = files
      .filter((file) => file.endsWith('.json'))
      .map((file) => ({ file, content: jsonAt(file), schema: String(jsonAt(file).$schema) }))
      .filter(({ schema }) => schema.startsWith(SITE.url));
    const faults = judged.flatMap(({ file, content, schema }) => {
      const validate = ajv.getSchema(schema);
      if (!validate) return [{ address: file, problem: `names ${schema}, which is not there` }];
      if (validate(content) === true) return [];
      return (validate.errors ?? []).map(({ instancePath, message }) => ({
        address: file,
        problem: `${instancePath.replace(/\d+/g, '#')} ${message ?? ''}`,
      }));
    });
    record(
      'JSON files against their published schemas (ajv)',
      `${String(judged.length)} files, ${String(faults.length)} faults`,
      '',
      '0 faults',
      faults.length === 0,
    );
    expect(judged.length).toBeGreaterThan(100);
    expectNone(faults);
  });

  test('every page of an entry names its own, and the whole record holds it', async () => {
    const whole = textAt(RECORD);
    const named = (await readPages()).flatMap(({ address, html }) => {
      const href = /<link(?=[^>]* rel="[^"]*describedby)[^>]* href="([^"]+)"/.exec(html)?.[1];
      return href === undefined ? [] : [{ address, href }];
    });
    const entries = files.filter((file) => /^\/api\/v1\/(?!schemas\/|tables\/)[a-z]+\//.test(file));
    expect(named.map(({ href }) => href).sort()).toEqual(entries);
    expectNone(
      named.flatMap(({ address, href }) => {
        const text = textAt(href);
        return [
          ...(jsonAt(href).url === SITE.url + address
            ? []
            : [{ address, problem: 'names the file of another' }]),
          ...(whole.includes(text.trim()) ? [] : [{ address, problem: 'is missing in the whole record' }]),
        ];
      }),
    );
  });
});

describe('OpenAPI', () => {
  test('is without fault to a linter', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lint({ ref: join(DIST, OPEN_API), config });
    expectNone(
      problems.map(({ ruleId, message }) => ({ address: OPEN_API, problem: `${ruleId}: ${message}` })),
    );
  });

  test('names every file, and no other', () => {
    const paths = Object.keys(jsonAt(OPEN_API).paths as object).map(
      (path) =>
        new RegExp(
          `^${API.slice(0, -1)}${path.replaceAll('.', String.raw`\.`).replace(/\{\w+\}/g, '[^/]+')}$`,
        ),
    );
    const strange = files.filter((file) => file !== OPEN_API && !paths.some((path) => path.test(file)));
    const empty = paths.filter((path) => !files.some((file) => path.test(file)));
    expect({ strange, empty }).toEqual({ strange: [], empty: [] });
  });
});

test('the linked data are JSON-LD of which no term is lost', async () => {
  const context = { '@context': { '@vocab': 'https://schema.org/', id: '@id', type: '@type' } };
  const documentLoader = (url: string) =>
    Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context });
  // Safe: fails where anything would be dropped.
  const nodes = await jsonld.expand(jsonAt(LINKED_RECORD), {
    documentLoader,
    safe: true,
  } as jsonld.Options.Expand);
  expect(nodes.length).toBeGreaterThan(100);
});

test('the commands of the page about data fetch files that exist', () => {
  const commands = textAt(`${DATA_PAGE}index.html`).matchAll(/curl -[fsSO]+ (https:[^\s<]+)/g);
  const addresses = [...commands].map(([, url = '']) => url.slice(SITE.url.length));
  expect(addresses).toContain(RECORD);
  expect(addresses.filter((address) => !existsSync(join(DIST, address)))).toEqual([]);
});

test('the checksums are those of the files, and cover all but single entries', () => {
  const lines = textAt(CHECKSUMS).trimEnd().split('\n');
  const sums = lines.map((line) => line.split('  ') as [string, string]);
  for (const [sum, file] of sums)
    expect(
      createHash('sha256')
        .update(readFileSync(join(DIST, API, file)))
        .digest('hex'),
      file,
    ).toBe(sum);
  const covered = new Set(sums.map(([, file]) => API + file));
  const missing = files.filter((file) => !covered.has(file) && file !== CHECKSUMS);
  expect(missing.filter((file) => !/^\/api\/v1\/(?!schemas\/|tables\/)[a-z]+\//.test(file))).toEqual([]);
});

describe('the catalogue of APIs', () => {
  test('leads to files that exist', () => {
    const { linkset } = jsonAt(API_CATALOGUE) as { linkset: Record<string, string | { href: string }[]>[] };
    const links = linkset.flatMap((set) =>
      Object.values(set).flatMap((value) => (Array.isArray(value) ? value : [])),
    );
    const addresses = links.map(({ href }) => href.slice(SITE.url.length));
    expect(addresses).toContain(OPEN_API);
    const isPage = (address: string) =>
      address.endsWith('/') && existsSync(join(DIST, address, 'index.html'));
    expect(addresses.filter((address) => !files.includes(address) && !isPage(address))).toEqual([]);
  });

  test('is served as what it is, and all of it to other sites too', () => {
    const rules = parseHeadersFile(textAt('/_headers'));
    expect(headersFor(rules, API_CATALOGUE).get('content-type')).toBe(API_CATALOGUE_TYPE);
    for (const address of [API_CATALOGUE, RECORD, `${API}events/2011/x.json`])
      expect(headersFor(rules, address).get('access-control-allow-origin')).toBe('*');
    expect(headersFor(rules, '/events/').has('access-control-allow-origin')).toBe(false);
  });
});
