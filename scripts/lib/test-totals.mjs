// What the report of each runner comes to: `{ passed, failed }`. Nothing may be skipped, so a skipped test has failed.

/** @typedef {{ passed: number, failed: number }} Totals */

/**
 * The report of `npm run check`: each check is one test.
 * @param {{ problems: unknown[] }[]} results
 * @returns {Totals}
 */
export function countChecks(results) {
  const passed = results.filter(({ problems }) => problems.length === 0).length
  return { passed, failed: results.length - passed }
}

/**
 * Vitest's JSON report. A file that could not be loaded holds no test, and is one failure.
 * @returns {Totals}
 */
export function countVitest({ testResults }) {
  const totals = { passed: 0, failed: 0 }
  for (const { status, assertionResults } of testResults) {
    const passed = assertionResults.filter((test) => test.status === 'passed').length
    const failed = assertionResults.length - passed
    totals.passed += passed
    totals.failed += failed === 0 && status === 'failed' ? 1 : failed
  }
  return totals
}

/**
 * Playwright's JSON report. A test that passed only at a second try has failed. `maySkip` is for real Electron, where
 * the specs about the double itself have nothing to test.
 * @param {{ suites: object[], errors?: unknown[] }} report
 * @returns {Totals}
 */
export function countPlaywright({ suites, errors = [] }, { maySkip = false } = {}) {
  const statuses = suites.flatMap(statusesOf).filter((status) => !(maySkip && status === 'skipped'))
  const passed = statuses.filter((status) => status === 'expected').length
  return { passed, failed: statuses.length - passed + errors.length }
}

function statusesOf({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ tests }) => tests.map(({ status }) => status))
  return [...own, ...suites.flatMap(statusesOf)]
}

/**
 * Holds the totals against how the runner ended: one that died, or ran nothing, has failed even if no test has.
 * @param {Totals} totals
 * @returns {Totals}
 */
export function withExitCode({ passed, failed }, code) {
  const isSound = failed > 0 || (code === 0 && passed > 0)
  return { passed, failed: isSound ? failed : 1 }
}
