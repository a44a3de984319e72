/** What a process and all that it started take: from /proc, so on Linux only. */
import { readFile, readdir } from 'node:fs/promises';

/** Linux counts processor time in hundredths of a second (sysconf(_SC_CLK_TCK), fixed at 100 for programs). */
const TICKS_PER_SECOND = 100;

export interface TreeUse {
  /** Resident memory of all living processes together; what they share is counted for each. */
  bytes: number;
  /** Processor seconds so far, of the living and of those that they waited for. */
  seconds: number;
}

interface Stat {
  id: number;
  parent: number;
  seconds: number;
}

/** The fields of /proc/ID/stat, counted from 3 on: those after the name, which may hold spaces (proc(5)). */
function parseStat(id: number, text: string): Stat {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3]);
  const ticks = field(14) + field(15) + field(16) + field(17);
  return {
    id,
    parent: field(4),
    seconds: ticks / TICKS_PER_SECOND,
  };
}

/**
 * The use of a process and its descendants at this moment.
 * @param root process id
 * @returns undefined where there is no /proc
 */
export async function treeUse(root: number): Promise<TreeUse | undefined> {
  const names = await readdir('/proc').catch(() => undefined);
  if (!names) return undefined;
  const ids = names.map(Number).filter(Number.isInteger);
  // A process may end while it is looked at.
  const stats = await Promise.all(
    ids.map((id) =>
      readFile(`/proc/${String(id)}/stat`, 'utf8').then(
        (text) => parseStat(id, text),
        () => undefined,
      ),
    ),
  );
  const living = stats.filter((stat) => stat !== undefined);
  const tree = new Set([root]);
  for (let before = 0; before < tree.size;) {
    before = tree.size;
    for (const { id, parent } of living) if (tree.has(parent)) tree.add(id);
  }
  const own = living.filter(({ id }) => tree.has(id));
  const bytes = await Promise.all(own.map(({ id }) => residentBytes(id)));
  return {
    bytes: bytes.reduce((sum, each) => sum + each, 0),
    seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

/** From the line `VmRSS:  123 kB`; 0 for a process that has just ended. */
async function residentBytes(id: number): Promise<number> {
  const status = await readFile(`/proc/${String(id)}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}
