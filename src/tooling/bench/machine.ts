/** What the numbers were taken with. */
import { readFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';

const PACKAGES = ['astro', '@astrojs/mdx', 'pagefind'];

async function versionOf(name: string): Promise<string> {
  const file = join(ROOT, 'node_modules', name, 'package.json');
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}

/** One line: versions, processors, memory. @param chromium its version, if it was used */
export async function machine(chromium: string | undefined): Promise<string> {
  const versions = await Promise.all(PACKAGES.map(async (name) => `${name} ${await versionOf(name)}`));
  const memory = `${String(Math.round(totalmem() / 2 ** 30))} GiB of memory`;
  return [
    `Node.js ${process.versions.node}`,
    ...versions,
    ...(chromium === undefined ? [] : [`Chromium ${chromium}`]),
    `${String(availableParallelism())} processor cores`,
    memory,
  ].join(', ');
}
