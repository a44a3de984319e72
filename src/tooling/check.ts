/** `npm run check`: checks all content and prints every problem. `--root DIR` checks another folder. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkProject } from './check-project.ts';
import { coloured } from './colours.ts';
import { ROOT } from './paths.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: ROOT } } });
const { files, text, stopped } = await checkProject(resolve(values.root));
if (files === 0) {
  console.error('There are no files in content/. Is this the folder of the project?');
  process.exitCode = 1;
} else {
  console.log(coloured(text, process.stdout));
  if (stopped) process.exitCode = 1;
}
