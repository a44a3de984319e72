/** Checks how content/retired.yaml is written. Whether it is true shows when the site is made (promises.ts). */
import type { FieldPath } from '../reading/document.ts';
import { readRetired } from '../reading/retired.ts';
import { retired } from '../schemas/retired.ts';
import { describeField, fieldsAt } from './describe.ts';
import { labelOf, sentences, upper } from './field-words.ts';
import { problemOfFault } from './files.ts';
import { problem, tidy, type Place, type Problem } from './problem.ts';
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
  const at = (path: FieldPath): Place => ({ file: RETIRED, point: locate(path), field: path });
  return tidy(
    issues.flatMap((issue) => {
      const path = issue.path as FieldPath;
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) =>
          problem('unknown-field', at([...path, key]), key, undefined, fieldsAt(retired, path)),
        );
      const label = upper(labelOf(path));
      return [
        problem('not-accepted', at(path), ...sentences(label, issue.message, describeField(retired, path))),
      ];
    }),
  );
}
