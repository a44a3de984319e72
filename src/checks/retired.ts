/** Checks how content/retired.yaml is written. Whether it is true shows when the site is made (promises.ts). */
import type { FieldPath } from '../reading/document.ts';
import { readRetired } from '../reading/retired.ts';
import { retired } from '../schemas/retired.ts';
import { describeField } from './describe.ts';
import { labelOf, sentences, upper } from './field-words.ts';
import { problemOfFault } from './files.ts';
import { problem, tidy, type Problem } from './problem.ts';
import { RETIRED } from './promises.ts';

/** Never throws: whatever is wrong comes back as a problem. */
export function checkRetiredFile(text: string): Problem[] {
  const { data, faults, locate } = readRetired(text);
  if (faults.length > 0)
    return tidy(
      faults.map(({ slip, line, column, ...about }) =>
        problemOfFault({ path: RETIRED, text }, { code: slip, point: { line, column }, ...about }),
      ),
    );
  const issues = retired.safeParse(data).error?.issues ?? [];
  return tidy(
    issues.map((issue) => {
      const path = issue.path as FieldPath;
      const at = { file: RETIRED, point: locate(path), field: path };
      const description = describeField(retired, path);
      if (issue.code === 'unrecognized_keys')
        return problem(
          'not-accepted',
          at,
          `There is no field “${issue.keys.join('”, “')}” here.`,
          'Take it out.',
        );
      return problem('not-accepted', at, ...sentences(upper(labelOf(path)), issue.message, description));
    }),
  );
}
