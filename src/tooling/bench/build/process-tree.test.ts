import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { treeUse } from './process-tree.ts';

const MEGABYTE = 1_000_000;
/** Fills memory in a grandchild, says so, and waits to be ended. */
const FILL = `globalThis.full = Buffer.alloc(${String(200 * MEGABYTE)}, 1); console.log('full'); setInterval(() => {}, 1000);`;
const PARENT = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(FILL)}], { stdio: ['pipe', 'inherit', 'inherit'] }); setInterval(() => {}, 1000);`;

test.runIf(process.platform === 'linux')('counts what a child of a child takes', async () => {
  const child = spawn(process.execPath, ['-e', PARENT], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  try {
    await once(child.stdout, 'data');
    const use = await treeUse(child.pid ?? 0);
    expect(use?.bytes).toBeGreaterThan(200 * MEGABYTE);
    expect(use?.bytes).toBeLessThan(1000 * MEGABYTE);
    expect(use?.seconds).toBeGreaterThan(0);
  } finally {
    // The whole group: the child's child too.
    process.kill(-(child.pid ?? 0));
  }
});

test('says nothing of a process that is not there', async () => {
  // Linux gives no process a number this high (proc(5), pid_max).
  expect((await treeUse(2 ** 22 + 1))?.bytes ?? 0).toBe(0);
});
