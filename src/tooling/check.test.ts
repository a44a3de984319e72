import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EVENT, changed, validContent, withFile } from '../testing/fixtures/content.ts';
import { onDisk } from '../testing/fixtures/on-disk.ts';

/** Runs `npm run check` on another folder. */
function check(root: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'check.ts'), '--root', root],
    { encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' } },
  );
  return { status, stdout, stderr };
}

test('a right record: one line, exit code 0', async () => {
  await using place = await onDisk(validContent());
  expect(check(place.root)).toMatchObject({ status: 0, stdout: 'No problems in 15 files.\n' });
});

test('a fault: the report without colours, exit code 1', async () => {
  await using place = await onDisk(changed(EVENT, ['role: organiser', 'role: organizer']));
  const { status, stdout } = check(place.root);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^content\/events\/2011\/almaty-workshop.mdx:25:11 {2}error {2}not-in-list /);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 error in 1 file.');
});

test('a fault in retired.yaml is one like any other', async () => {
  await using place = await onDisk([
    ...validContent(),
    { path: 'retired.yaml', text: '- from: /old/\n  too: /about/\n  since: 2026-11-22\n' },
    { path: 'permalinks.txt', text: '/old/\n' },
  ]);
  const { status, stdout } = check(place.root);
  expect(status).toBe(1);
  expect(stdout).toContain('content/retired.yaml:2:8  error  unknown-field');
  expect(stdout).toContain('There is no field “too” here.');
});

test('only a warning: the report, exit code 0', async () => {
  const unused =
    'title: Unused\npublisher: P\nkind: book\nseen: copy\nextent: whole\nunit: none\ngrade: C\nreviewed: 2026-11-21\n';
  await using place = await onDisk(withFile('sources/unused.yaml', unused));
  const { status, stdout } = check(place.root);
  expect(status).toBe(0);
  expect(stdout).toContain('1 warning in 1 file.');
});

test('no content: one sentence, exit code 1', async () => {
  await using place = await onDisk([]);
  expect(check(place.root)).toMatchObject({
    status: 1,
    stderr: 'There are no files in content/. Is this the folder of the project?\n',
  });
});
