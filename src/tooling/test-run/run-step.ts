/** Runs one step as a child process and keeps what it prints. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../paths.ts';
import { countTests } from './count.ts';
import type { Step } from './steps.ts';

export interface Outcome {
  name: string;
  state: 'passed' | 'failed' | 'not run';
  seconds: number;
  /** A Vitest step counts its tests, any other step counts as one. */
  passed: number;
  failed: number;
  output: string;
}

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(NO|FORCE)_COLOR$/.test(name));
  return {
    ...Object.fromEntries(inherited),
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
    ASTRO_TELEMETRY_DISABLED: '1',
    // First the project's own programs, its pinned Node among them.
    PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  };
}

function execute([program = '', ...parameters]: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(program, parameters, {
      cwd: ROOT,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows the programs of npm packages are scripts of the shell.
      shell: process.platform === 'win32',
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => parts.push(part));
    child.once('error', (error) => {
      done({ code: 1, output: `${program} did not start: ${error.message}\n` });
    });
    child.once('close', (code) => {
      done({ code: code ?? 1, output: Buffer.concat(parts).toString() });
    });
  });
}

/** Runs a step to its end. Never throws: a program that is missing is a failed step. */
export async function runStep({ name, command, report }: Step): Promise<Outcome> {
  if (report !== undefined) rmSync(report, { force: true });
  const start = performance.now();
  const { code, output } = await execute(command);
  const seconds = (performance.now() - start) / 1000;
  const text = report !== undefined && existsSync(report) ? readFileSync(report, 'utf8') : undefined;
  const { passed, failed } =
    report === undefined
      ? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
      : countTests(text, code);
  return { name, state: failed === 0 ? 'passed' : 'failed', seconds, passed, failed, output };
}
