import { expect, test } from 'vitest';
import { countTests } from './count.ts';
import { announce, summarise } from './report.ts';
import { runStep, type Outcome } from './run-step.ts';
import { schedule } from './schedule.ts';
import { STEPS } from './steps.ts';

const outcome = (name: string, state: Outcome['state'] = 'passed'): Outcome => ({
  name,
  state,
  seconds: 1.25,
  passed: state === 'passed' ? 3 : 0,
  failed: state === 'passed' ? 0 : 1,
  output: 'line one\nline two\n',
});

const step = (name: string, rest = {}) => ({ name, command: ['none'], ...rest });

/** Runs steps that note when they begin and end. */
async function trace(steps: Parameters<typeof schedule>[0], failing: string[] = []) {
  const events: string[] = [];
  const outcomes = await schedule(
    steps,
    async ({ name }) => {
      events.push(`+${name}`);
      await new Promise((done) => setTimeout(done, 5));
      return outcome(name, failing.includes(name) ? 'failed' : 'passed');
    },
    ({ name }) => events.push(`-${name}`),
  );
  return { events: events.join(' '), outcomes };
}

test('two steps at a time, in their order', async () => {
  const { events } = await trace([step('a'), step('b'), step('c')]);
  expect(events).toBe('+a +b -a +c -b -c');
});

test('a step waits for what it comes after, even if that failed', async () => {
  const { events, outcomes } = await trace([step('a', { after: ['b'] }), step('b')], ['b']);
  expect(events).toBe('+b -b +a -a');
  expect(outcomes.map(({ name }) => name)).toEqual(['a', 'b']);
});

test('a step whose need failed is not run and counts as a failure; the rest goes on', async () => {
  const { events, outcomes } = await trace([step('a'), step('b', { needs: ['a'] }), step('c')], ['a']);
  expect(events).toBe('+a +c -a -b -c');
  expect(outcomes.map(({ state, failed }) => [state, failed])).toEqual([
    ['failed', 1],
    ['not run', 1],
    ['passed', 0],
  ]);
});

test('steps in a circle are an error, not an endless wait', async () => {
  await expect(trace([step('a', { after: ['b'] }), step('b', { after: ['a'] })])).rejects.toThrow(
    'These steps wait for one another: a, b',
  );
});

test('the steps of this project can all be reached', async () => {
  const { outcomes } = await trace(STEPS);
  expect(outcomes.map(({ name }) => name)).toEqual(STEPS.map(({ name }) => name));
});

test('counting: tests, files that did not load, runs that ended badly', () => {
  const report = (failed: number, results: object[]) =>
    JSON.stringify({ numPassedTests: 7, numFailedTests: failed, testResults: results });
  const broken = { status: 'failed', assertionResults: [] };
  const one = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  expect(countTests(report(0, []), 0)).toEqual({ passed: 7, failed: 0 });
  expect(countTests(report(1, [one, broken]), 1)).toEqual({ passed: 7, failed: 2 });
  expect(countTests(report(0, []), 1)).toEqual({ passed: 7, failed: 1 });
  expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
});

test('a program that is missing is a failed step', async () => {
  const { state, output } = await runStep(step('a', { command: ['no-such-program-here'] }));
  expect([state, output]).toEqual(['failed', expect.stringContaining('no-such-program-here')]);
});

test('what a step printed is shown only if it did not pass', () => {
  expect(announce(outcome('lint'))).toBe('lint: passed (1.3 s)');
  expect(announce(outcome('lint', 'failed'))).toBe('lint: failed (1.3 s)\n    line one\n    line two\n');
});

test('the summary', () => {
  const metrics = [
    { name: 'Event page, brotli', value: 9.3, unit: 'kB', bound: '<= 14 kB', ok: true },
    { name: 'Cookies', value: 1, unit: '', bound: '0', ok: false },
  ];
  expect(summarise([outcome('unit'), outcome('build', 'failed')], metrics)).toBe(`
step   result   time  passed  failed
-----  ------  -----  ------  ------
unit   passed  1.3 s       3       0
build  failed  1.3 s       0       1

measured             value  bound     kept
------------------  ------  --------  ----
Event page, brotli  9.3 kB  <= 14 kB  yes
Cookies                  1  0         NO

3 passed, 1 failed`);
});
