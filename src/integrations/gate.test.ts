import { EventEmitter } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import type { ContentFile } from '../reading/document.ts';
import { EVENT, PAGE, changed, textOf, validContent, withFile } from '../testing/fixtures/content.ts';
import { onDisk } from '../testing/fixtures/on-disk.ts';
import { ContentProblems, gate } from './gate.ts';

/** The parts of Astro that the gate talks to. */
function astro(root: string) {
  const said: string[] = [];
  const say = (text: string) => void said.push(text.trim());
  const logger = { info: say, warn: say };
  const watcher = new EventEmitter();
  const { hooks } = gate();
  const config = { root: pathToFileURL(root + sep) };
  return {
    said,
    watcher,
    setup: async (command: string) => hooks['astro:config:setup']?.({ command, config, logger } as never),
    build: async () => {
      await hooks['astro:config:setup']?.({ command: 'build', config, logger } as never);
      await hooks['astro:build:start']?.({ logger } as never);
    },
    serve: async () => hooks['astro:server:setup']?.({ server: { watcher }, logger } as never),
  };
}

const faulty = (): ContentFile[] => changed(EVENT, ['role: organiser', 'role: organizer']);

describe('a build', () => {
  test('stops with the whole report', async () => {
    await using place = await onDisk(faulty());
    const error: unknown = await astro(place.root)
      .build()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContentProblems);
    expect(error).toMatchObject({ name: 'ContentProblems' });
    expect((error as Error).message).toMatch(
      /^content\/events[^]*→ Write organiser[^]*\n1 error in 1 file\.$/,
    );
  });

  test('goes on if all is well, and says so', async () => {
    await using place = await onDisk(validContent());
    const { build, said } = astro(place.root);
    await build();
    expect(said).toEqual(['No problems in 15 files.']);
  });

  test('goes on after a warning, and prints it', async () => {
    const unused = textOf('sources/handbook.yaml').replace('A handbook', 'Unused');
    await using place = await onDisk(withFile('sources/unused.yaml', unused));
    const { build, said } = astro(place.root);
    await build();
    expect(said[0]).toContain('orphan-source');
  });
});

test('preview and sync are let through unchecked', async () => {
  await using place = await onDisk(faulty());
  const { setup, said } = astro(place.root);
  await setup('preview');
  await setup('sync');
  expect(said).toEqual([]);
});

test('npm run dev prints the report, goes on, and looks again when content changes', async () => {
  await using place = await onDisk(faulty());
  const { setup, serve, watcher, said } = astro(place.root);
  await setup('dev');
  await serve();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('1 error in 1 file.');

  watcher.emit('all', 'change', join(place.root, 'src/site.ts'));
  await writeFile(join(place.root, 'content', EVENT), textOf(EVENT));
  watcher.emit('all', 'change', join(place.root, 'content', EVENT));
  watcher.emit('all', 'change', join(place.root, 'content', PAGE));
  await vi.waitFor(() => {
    expect(said).toHaveLength(2);
  }, 5000);
  expect(said[1]).toBe('No problems in 15 files.');
});
