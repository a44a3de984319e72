/** `npm run check`: checks all content and prints every problem. `--root DIR` checks another folder. */
import { resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { report, stops } from '../checks/report.ts';
import { checkContent } from '../checks/run.ts';
import { listPublicFiles, readContentFiles } from './content-files.ts';
import { ROOT } from './paths.ts';

/** Colours for the lines that begin a problem; styleText leaves them out where nobody would see them. */
const coloured = (text: string): string =>
  text.replace(/^(content\/\S.*?:\d+:\d+) {2}(error|warning) /gm, (_, place: string, severity: string) => {
    const style = severity === 'error' ? 'red' : 'yellow';
    return `${styleText('bold', place)}  ${styleText(style, severity)} `;
  });

const { values } = parseArgs({ options: { root: { type: 'string', default: ROOT } } });
const root = resolve(values.root);
const files = await readContentFiles(root);
if (files.length === 0) {
  console.error('There are no files in content/. Is this the folder of the project?');
  process.exitCode = 1;
} else {
  const { problems } = checkContent(files, await listPublicFiles(root));
  console.log(coloured(report(problems, files.length)));
  if (stops(problems)) process.exitCode = 1;
}
