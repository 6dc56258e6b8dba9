// What failed, a line or two each, from the report of each runner: long output is cut, and the end of it is what is read.
import { stripVTControlCharacters } from 'node:util'

/** @param {{ name: string, problems: string[] }[]} results of `npm run check` */
export function failedChecks(results) {
  return results.flatMap(({ name, problems }) => (problems.length === 0 ? [] : [entry(name, problems[0])]))
}

/** Vitest's JSON report. */
export function failedUnits({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status !== 'passed')
    if (failed.length === 0) return status === 'failed' ? [entry(name, message)] : []
    return failed.map(({ fullName, status: how, failureMessages }) =>
      entry(`${name}: ${fullName}`, failureMessages?.[0] ?? how),
    )
  })
}

/**
 * Playwright's JSON report.
 * @param {{ suites: object[], errors?: { message?: string }[] }} report
 */
export function failedEndToEnd({ suites, errors = [] }) {
  return [...suites.flatMap(failedIn), ...errors.map(({ message }) => entry('outside the tests', message))]
}

function failedIn({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.flatMap(({ status, results = [] }) => {
      const error = results.findLast((result) => result.error)?.error
      return status === 'expected' ? [] : [entry(`${file}: ${title}`, error?.message ?? status)]
    }),
  )
  return [...own, ...suites.flatMap(failedIn)]
}

const LINES = 6

/** The first lines of why, without the colours of a terminal. */
function entry(name, why = '') {
  const plain = stripVTControlCharacters(String(why))
  const lines = plain.split('\n').filter((line) => line.trim() !== '')
  return [name, ...lines.slice(0, LINES).map((line) => `    ${line}`)].join('\n')
}
