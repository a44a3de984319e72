/** The text of the report in the terminal. Colours, if any, are laid on by the tool that prints it. */
import { counted } from './codes/entry.ts';
import type { Problem } from './problem.ts';

/** One problem: where and what sort on the first line, what is wrong on the second, what to do on the third. */
function block({ file, line, column, severity, code, field, message, fix }: Problem): string {
  const head = [
    `${file}:${String(line)}:${String(column)}`,
    severity,
    code,
    ...(field === undefined ? [] : [field]),
  ];
  return `${head.join('  ')}\n  ${message}\n  → ${fix}`;
}

/**
 * The whole report, grouped by file, with a count as its last line.
 * @param files how many files were looked at
 */
export function report(problems: readonly Problem[], files: number): string {
  if (problems.length === 0) return `No problems in ${counted(files, 'file')}.`;
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const groups = [...byFile.values()].map((group) => group.map(block).join('\n'));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return [...groups, `${counts.join(' and ')} in ${counted(byFile.size, 'file')}.`].join('\n\n');
}

/** True if the problems stop the build. */
export const stops = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
