/** Checks the content of a project on disk. */
import { inFileOrder } from '../checks/problem.ts';
import { report, stops } from '../checks/report.ts';
import { checkRetiredFile } from '../checks/retired.ts';
import { checkContent } from '../checks/run.ts';
import { listPublicFiles, readContentFiles, readPlain } from './content-files.ts';

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
  const problems = [
    ...checkContent(files, await listPublicFiles(root)).problems,
    ...checkRetiredFile(await readPlain(root, 'retired.yaml')),
  ].sort(inFileOrder);
  return {
    files: files.length,
    text: report(problems, files.length),
    fine: problems.length === 0,
    stopped: stops(problems),
  };
}
