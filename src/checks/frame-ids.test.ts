/** The list of the frame's ids must follow the components that make them. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AnyEntry } from '../catalogue/entry.ts';
import { sectionsOf } from '../catalogue/sections.ts';
import { KINDS } from '../schemas/kinds.ts';
import { catalogueOf } from '../testing/fixtures/catalogue.ts';
import { CENTRE, EVENT, changed } from '../testing/fixtures/content.ts';
import { isFrameId } from './frame-ids.ts';

const SRC = join(import.meta.dirname, '..');

/** Ids written out in components, layouts and the pages that show editors' prose. */
async function idsBesideProse(): Promise<string[]> {
  const paths = (await readdir(SRC, { recursive: true })).filter((path) => path.endsWith('.astro'));
  const files = await Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(SRC, path), 'utf8') })),
  );
  return files
    .filter(({ path, text }) => !path.startsWith('pages') || /<(Prose|EntryPage)\b/.test(text))
    .flatMap(({ text }) => [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));
}

test('every id written in a component is on the list', async () => {
  const missing = (await idsBesideProse()).filter((id) => !isFrameId(id));
  expect(missing, 'add them to FRAME_IDS in src/checks/frame-ids.ts').toEqual([]);
});

test('so is every id that is given to a list of other entries', () => {
  const files = changed(EVENT, ['dealt with co-operation', 'dealt with a presumed victim']).map(
    ({ path, text }) => ({
      path,
      text:
        path === CENTRE ? text.replace('country: KZ', 'country: KZ\nseat: { place: almaty, cite: 1 }') : text,
    }),
  );
  const catalogue = catalogueOf(files);
  const ids = KINDS.flatMap((kind) => catalogue.all(kind) as readonly AnyEntry[]).flatMap((entry) =>
    sectionsOf(catalogue, entry).map(({ id }) => id),
  );
  expect([...new Set(ids)].sort().join(' ')).toBe(
    'events more parts people published seats supports used-in work',
  );
  expect(ids.filter((id) => !isFrameId(id))).toEqual([]);
});

test.each(['note-1', 'ref-body-3', 'y2011', 'open'])('%s belongs to the frame', (id) => {
  expect(isFrameId(id)).toBe(true);
});

test.each(['note', 'what-it-was-about', 'note-on-names', 'grades'])('%s is free', (id) => {
  expect(isFrameId(id)).toBe(false);
});
