/** Runs steps two at a time, each as soon as what it waits for has ended. */
import type { Outcome } from './run-step.ts';
import type { Step } from './steps.ts';

/**
 * Runs all steps and goes on after a failure, so that one run shows everything that is wrong.
 * @param run runs one step; must not throw
 * @param onEnd is told of each outcome when it is there
 * @param lanes how many steps may run at once
 * @returns the outcomes in the order of the steps; a step whose need failed is `not run` and counts as one failure
 */
export async function schedule(
  steps: readonly Step[],
  run: (step: Step) => Promise<Outcome>,
  onEnd: (outcome: Outcome) => void,
  lanes = 2,
): Promise<Outcome[]> {
  const outcomes = new Map<string, Outcome>();
  const waiting = [...steps];
  const running = new Set<Promise<void>>();
  const end = (outcome: Outcome): void => {
    outcomes.set(outcome.name, outcome);
    onEnd(outcome);
  };

  while (waiting.length > 0 || running.size > 0) {
    const ready = waiting.findIndex(({ after = [], needs = [] }) =>
      [...after, ...needs].every((name) => outcomes.has(name)),
    );
    if (ready !== -1 && running.size < lanes) {
      const [step] = waiting.splice(ready, 1) as [Step];
      const missing = step.needs?.find((name) => outcomes.get(name)?.state !== 'passed');
      if (missing !== undefined) {
        const output = `Not run, because it needs the step "${missing}".`;
        end({ name: step.name, state: 'not run', seconds: 0, passed: 0, failed: 1, output });
        continue;
      }
      const task: Promise<void> = run(step).then((outcome) => {
        running.delete(task);
        end(outcome);
      });
      running.add(task);
    } else if (running.size > 0) {
      await Promise.race(running);
    } else {
      throw new Error(`These steps wait for one another: ${waiting.map(({ name }) => name).join(', ')}`);
    }
  }
  return steps.map(({ name }) => outcomes.get(name)).filter((outcome) => outcome !== undefined);
}
