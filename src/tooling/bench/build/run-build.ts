/** Runs the build of a laid-out site as users run it, and takes its time and memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { treeUse } from './process-tree.ts';

export interface BuildCost {
  /** Wall clock, from the start of the program to its end. */
  seconds: number;
  /** Of all processors together; undefined where there is no /proc. Hardly moved by what else the machine does. */
  processorSeconds?: number;
  /** The largest sum of resident memory of the program and all that it started; undefined where there is no /proc. */
  peakBytes?: number;
}

/** Time between two looks at the memory, in milliseconds. */
const SAMPLE = 250;

/**
 * Builds once, in a process of its own.
 * @param command a program for Node, and its arguments
 * @throws Error with the end of what the build said, if it failed
 */
export async function runBuild(folder: string, command: readonly string[]): Promise<BuildCost> {
  const start = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const note = (text: Buffer) => (said = (said + text.toString()).slice(-2000));
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const ended = once(child, 'close') as Promise<[code: number | null]>;
  const cost: BuildCost = { seconds: 0 };
  const sampling = new AbortController();
  const samples = sample(child.pid, cost, sampling.signal);
  const [code] = await ended;
  cost.seconds = (performance.now() - start) / 1000;
  sampling.abort();
  await samples;
  if (code !== 0) throw new Error(`The build in ${folder} ended with ${String(code)}. It said:\n${said}`);
  return cost;
}

async function sample(id: number | undefined, cost: BuildCost, signal: AbortSignal): Promise<void> {
  while (id !== undefined && !signal.aborted) {
    const use = await treeUse(id);
    if (use && use.bytes > 0) {
      cost.peakBytes = Math.max(cost.peakBytes ?? 0, use.bytes);
      cost.processorSeconds = Math.max(cost.processorSeconds ?? 0, use.seconds);
    }
    await new Promise((resolve) => setTimeout(resolve, SAMPLE));
  }
}
