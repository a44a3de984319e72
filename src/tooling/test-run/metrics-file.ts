/** The numbers that tests measure, one line of JSON each: workers may append at the same time without harm. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../paths.ts';

export interface Metric {
  /** What was measured, in a reader's words. */
  name: string;
  value: number | string;
  unit: string;
  /** The bound as the issue words it, such as `<= 14 kB`. */
  bound: string;
  ok: boolean;
}

const FILE = join(BUILD, 'metrics.jsonl');

export const clearMetrics = (): void => {
  rmSync(FILE, { force: true });
};

export function appendMetric(metric: Metric): void {
  mkdirSync(BUILD, { recursive: true });
  appendFileSync(FILE, `${JSON.stringify(metric)}\n`);
}

/** All numbers in the order of measuring; where a name stands twice, the last one holds. */
export function readMetrics(): Metric[] {
  if (!existsSync(FILE)) return [];
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  const metrics = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Metric);
  return [...new Map(metrics.map((metric) => [metric.name, metric])).values()];
}
