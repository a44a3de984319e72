/** Checks the content of a project on disk: for the command line, for builds and for the gate in front of Astro. */
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { report, stops } from '../checks/report.ts';
import { checkContent } from '../checks/run.ts';
import { listPublicFiles, readContentFiles } from './content-files.ts';

/** What a check found. */
export interface ProjectCheck {
  /** How many content files were looked at. */
  files: number;
  /** The whole report. */
  text: string;
  /** True if there is nothing to report. */
  fine: boolean;
  /** True if the content must not be published. */
  stopped: boolean;
}

/** Reads and checks a project's content. @param root the project's folder */
export async function checkProject(root: string): Promise<ProjectCheck> {
  const files = await readContentFiles(root);
  const { problems } = checkContent(files, await listPublicFiles(root));
  return {
    files: files.length,
    text: report(problems, files.length),
    fine: problems.length === 0,
    stopped: stops(problems),
  };
}

const done = new Map<string, Promise<ProjectCheck>>();

/** The same for a build, in which tool and gate ask one after the other: the second gets the answer of the first. */
export function checkProjectOnce(root: string): Promise<ProjectCheck> {
  const folder = resolve(root);
  const check = done.get(folder) ?? checkProject(folder);
  done.set(folder, check);
  return check;
}

/** Colours for the lines that begin a problem; left out where `stream` does not show them. */
export function coloured(text: string, stream: NodeJS.WriteStream): string {
  const styled = (style: 'bold' | 'red' | 'yellow', words: string) => styleText(style, words, { stream });
  return text.replace(
    /^(content\/\S.*?:\d+:\d+) {2}(error|warning) /gm,
    (_, place: string, severity: string) =>
      `${styled('bold', place)}  ${styled(severity === 'error' ? 'red' : 'yellow', severity)} `,
  );
}
