/** The same input gives the same bytes: in another folder, another time zone, on another day. */
import { cp, glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { DIST, ROOT } from '../../tooling/paths.ts';
import { scratchProject } from '../scratch-project.ts';

const ANOTHER_DAY = pathToFileURL(path.join(import.meta.dirname, '../fixtures/another-day.ts')).href;

/** Every file of a built site by its path, the search index too. */
async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file), await readFile(file));
  }
  return files;
}

test('a build elsewhere, in Almaty, 400 days later', async () => {
  const project = await scratchProject('same-bytes');
  await cp(path.join(ROOT, 'content'), path.join(project.folder, 'content'), { recursive: true });
  const built = await project.build({ TZ: 'Asia/Almaty', NODE_OPTIONS: `--import=${ANOTHER_DAY}` });
  expect(built, built.output).toMatchObject({ code: 0 });
  const [here, there] = await Promise.all([filesOf(DIST), filesOf(path.join(project.folder, 'dist'))]);
  expect(here.size).toBeGreaterThan(1000);
  const names = [...new Set([...here.keys(), ...there.keys()])];
  expect(names.filter((name) => !here.get(name)?.equals(there.get(name) ?? Buffer.of()))).toEqual([]);
});
