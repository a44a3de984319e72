/** What `npm test` runs, in the order of its summary. */
import { join } from 'node:path';
import { BUILD } from '../paths.ts';

export interface Step {
  name: string;
  command: string[];
  /** The step waits for these to end, however they end. */
  after?: string[];
  /** The step makes sense only if these passed. */
  needs?: string[];
  /** Where Vitest leaves its counts. */
  report?: string;
}

function vitest(project: string, waits: Partial<Step> = {}): Step {
  const report = join(BUILD, `vitest-${project}.json`);
  const reporters = ['--reporter=minimal', '--reporter=json', `--outputFile.json=${report}`];
  return { name: project, command: ['vitest', 'run', '--project', project, ...reporters], report, ...waits };
}

export const STEPS: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  // Types that Astro makes from the content (.astro/) must be there before ESLint asks for types.
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'], after: ['types'] },
  {
    name: 'types',
    command: ['astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  },
  vitest('unit'),
  { name: 'build', command: ['node', 'src/tooling/build.ts', '--quiet'], after: ['types'] },
  vitest('built', { needs: ['build'] }),
  vitest('browser', { needs: ['build'] }),
];
