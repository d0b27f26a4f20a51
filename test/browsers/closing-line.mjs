/** Ends a test run with one plain line that a person or a CI can count. */
export function closingLine() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const walk = (suite) => {
    for (const test of suite?.tests ?? []) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    for (const child of suite?.suites ?? []) walk(child);
  };
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) {
        walk(session.testResults);
        if (session.errors?.length > 0) count.failed += 1;
      }
      console.log(`\nbrowsers: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    },
  };
}
