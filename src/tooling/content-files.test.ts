import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../checks/run.ts';
import { PUBLIC_FILES, validContent } from '../testing/fixtures/content.ts';
import { onDisk } from '../testing/fixtures/on-disk.ts';
import { listPublicFiles, readContentFiles } from './content-files.ts';

test('reads all files, sorted, with forward slashes', async () => {
  await using place = await onDisk(validContent());
  const files = await readContentFiles(place.root);
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  expect(files).toEqual(validContent().sort(byPath));
  expect(await listPublicFiles(place.root)).toEqual([...PUBLIC_FILES].sort());
});

test('leaves out what is no entry', async () => {
  await using place = await onDisk([
    { path: 'README.md', text: '' },
    { path: 'permalinks.txt', text: '' },
    { path: 'retired.yaml', text: '' },
    { path: '.DS_Store', text: '' },
    { path: 'events/.obsidian/app.json', text: '' },
    { path: 'places/almaty.yaml', text: 'name: Almaty\n' },
  ]);
  expect((await readContentFiles(place.root)).map(({ path }) => path)).toEqual(['places/almaty.yaml']);
});

test('bytes that are not UTF-8 become a problem at their place', async () => {
  await using place = await onDisk([]);
  await mkdir(join(place.root, 'content/places'), { recursive: true });
  await writeFile(
    join(place.root, 'content/places/bonn.yaml'),
    Buffer.from('name: Bonn\nsummary: S\xfcd\n', 'latin1'),
  );
  const { problems } = checkContent(await readContentFiles(place.root), []);
  expect(problems).toMatchObject([
    { code: 'not-text', file: 'content/places/bonn.yaml', line: 2, column: 11 },
  ]);
});

test('a folder without content is empty, not an error', async () => {
  await using place = await onDisk([]);
  expect(await readContentFiles(place.root)).toEqual([]);
});
