/** Counts tests from the report of Vitest's JSON reporter. */

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * How many tests passed and failed. A test file that failed without a failed test (it did not load, its setup
 * threw) counts as one failure, and so does a run that ended badly without saying where.
 * @param text the JSON report, or undefined if Vitest wrote none
 * @param exitCode how Vitest ended
 */
export function countTests(text: string | undefined, exitCode: number): { passed: number; failed: number } {
  if (text === undefined) return { passed: 0, failed: 1 };
  const report = JSON.parse(text) as Report;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
