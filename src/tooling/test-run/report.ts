/** The summary of a test run, as text. */
import type { Metric } from './metrics-file.ts';
import type { Outcome } from './run-step.ts';

const seconds = (value: number): string => `${value.toFixed(1)} s`;

/** Lines up columns: the first to the left, numbers (a column named in `right`) to the right. */
export function table(head: string[], rows: string[][], right: number[] = []): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return right.includes(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** One line about a step that has just ended, and all it printed if it did not pass. */
export function announce({ name, state, seconds: time, output }: Outcome): string {
  const head = `${name}: ${state}${state === 'not run' ? '' : ` (${seconds(time)})`}`;
  return state === 'passed' ? head : `${head}\n${output.trimEnd().replace(/^/gm, '    ')}\n`;
}

/** Steps, measured numbers, and the last line `N passed, N failed`. */
export function summarise(outcomes: Outcome[], metrics: Metric[]): string {
  const steps = table(
    ['step', 'result', 'time', 'passed', 'failed'],
    outcomes.map(({ name, state, seconds: time, passed, failed }) => [
      name,
      state,
      seconds(time),
      String(passed),
      String(failed),
    ]),
    [2, 3, 4],
  );
  const numbers = table(
    ['measured', 'value', 'bound', 'kept'],
    metrics.map(({ name, value, unit, bound, ok }) => [
      name,
      `${String(value)} ${unit}`.trim(),
      bound,
      ok ? 'yes' : 'NO',
    ]),
    [1],
  );
  const sum = (key: 'passed' | 'failed'): string =>
    String(outcomes.reduce((total, outcome) => total + outcome[key], 0));
  const parts = [steps, ...(metrics.length > 0 ? [numbers] : [])];
  return `\n${parts.join('\n\n')}\n\n${sum('passed')} passed, ${sum('failed')} failed`;
}
