/** Lets a test put a number into the summary of `npm test`. */
import { appendMetric } from '../tooling/test-run/metrics-file.ts';

/**
 * Records a measured number. It does not judge: the test asserts too.
 * @param bound the bound in words, such as `<= 14 kB`
 * @param ok whether the number keeps the bound
 */
export function record(name: string, value: number | string, unit: string, bound: string, ok: boolean): void {
  appendMetric({ name, value, unit, bound, ok });
}
