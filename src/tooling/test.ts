/** `npm test`: every check of the project, its failures in full, and a summary at the end. */
import { clearMetrics, readMetrics } from './test-run/metrics-file.ts';
import { announce, summarise } from './test-run/report.ts';
import { runStep } from './test-run/run-step.ts';
import { schedule } from './test-run/schedule.ts';
import { STEPS } from './test-run/steps.ts';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

clearMetrics();
const outcomes = await schedule(STEPS, runStep, (outcome) => {
  print(announce(outcome));
});
print(summarise(outcomes, readMetrics()));
process.exitCode = outcomes.every(({ state }) => state === 'passed') ? 0 : 1;
