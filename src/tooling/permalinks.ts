/**
 * `npm run permalinks`: adds the addresses of the last build to content/permalinks.txt, and puts the list in order.
 * It takes none away, and refuses a list from which somebody has.
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LINKS_FILE } from '../catalogue/permalinks.ts';
import { addressesOf } from '../catalogue/leads.ts';
import { addressesIn } from '../checks/promises.ts';
import type { PublishedLinks } from '../exports/links/published.ts';
import { readPlain } from './content-files.ts';
import { DIST, ROOT } from './paths.ts';

const LIST = 'content/permalinks.txt';

/** The list with what is new, and what must not be missing from it. */
export interface Extended {
  text: string;
  added: string[];
  /** Addresses that the list had and has no more. */
  dropped: string[];
}

/**
 * Extends the list.
 * @param list its text; lines that are no addresses, such as those of a conflict between two versions, go
 * @param before its text in the last version that was kept
 * @param live every address that answers
 */
export function extend(list: string, before: string, live: readonly string[]): Extended {
  const listed = new Set(addressesIn(list));
  const added = live.filter((address) => !listed.has(address)).sort();
  return {
    text: [...listed, ...added]
      .sort()
      .map((line) => `${line}\n`)
      .join(''),
    added,
    dropped: addressesIn(before).filter((line) => !listed.has(line)),
  };
}

/** Every address that a built site says it answers. @throws if there is no built site */
export async function liveIn(dist: string): Promise<string[]> {
  const { live } = JSON.parse(await readFile(join(dist, LINKS_FILE), 'utf8')) as PublishedLinks;
  return addressesOf(new Map(Object.entries(live).map(([address, parts]) => [address, new Set(parts)])));
}

/** The list in the last commit; empty if there is none. */
const committed = (): Promise<string> =>
  promisify(execFile)('git', ['show', `HEAD:./${LIST}`], { cwd: ROOT, maxBuffer: 2 ** 30 }).then(
    ({ stdout }) => stdout,
    () => '',
  );

async function main(): Promise<void> {
  const live = await liveIn(DIST).catch(() => undefined);
  if (!live) throw new Error('There is no built site in dist/ to read addresses from. Run: npm run build');
  const { text, added, dropped } = extend(await readPlain(ROOT, 'permalinks.txt'), await committed(), live);
  if (dropped.length > 0) {
    throw new Error(
      `${LIST} lacks addresses that it had: ${dropped.slice(0, 5).join(', ')}${dropped.length > 5 ? ', …' : ''}\nWhat was published is never taken off the list. Put the lines back (git checkout ${LIST}), and say in content/retired.yaml where their pages went.`,
    );
  }
  await writeFile(join(ROOT, LIST), text);
  console.log(`${LIST}: ${String(added.length)} added, ${String(addressesIn(text).length)} in all.`);
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
