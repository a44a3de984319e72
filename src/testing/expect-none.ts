/** An assertion for findings on many pages that a person can still read when all of them fail. */

export interface Finding {
  address: string;
  /** What is wrong; the same text on several pages is told once. */
  problem: string;
}

const SHOWN = 40;

/**
 * Passes if there is no finding.
 * @throws Error (`AssertionError`) with each problem once, the number of pages that have it and up to three of them
 */
export function expectNone(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const groups = [...Map.groupBy(findings, ({ problem }) => problem)];
  const lines = groups.slice(0, SHOWN).map(([problem, group]) => {
    const pages = [...new Set(group.map(({ address }) => address))];
    const more = pages.length > 3 ? ` and ${String(pages.length - 3)} more` : '';
    return `${problem}\n    on ${pages.slice(0, 3).join(' ')}${more}`;
  });
  if (groups.length > SHOWN) lines.push(`... and ${String(groups.length - SHOWN)} more problems.`);
  const count = `${String(groups.length)} problem(s), ${String(findings.length)} time(s):`;
  const error = new Error([count, ...lines].join('\n'));
  error.name = 'AssertionError';
  Error.captureStackTrace(error, expectNone);
  throw error;
}
