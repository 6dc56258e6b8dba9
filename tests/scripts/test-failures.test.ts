import { describe, expect, it } from 'vitest'
import { failedChecks, failedEndToEnd, failedUnits } from '../../scripts/lib/test-failures.mjs'

describe('what npm test says of failures at its end', () => {
  it('names a check with its first problem, and none that is good', () => {
    const results = [
      { name: 'types', problems: [] },
      { name: 'format', problems: ['a.ts is not formatted', 'b.ts is not formatted'] },
    ]
    expect(failedChecks(results)).toEqual(['format\n    a.ts is not formatted'])
  })

  it('names a unit test with its file and the first lines of why, without colours; or the file that does not load', () => {
    const assertionResults = [
      { fullName: 'a passes', status: 'passed' },
      {
        fullName: 'a fails',
        status: 'failed',
        failureMessages: ['\u001b[31mexpected\u001b[39m 1\n\n2\n3\n4\n5\n6\n7'],
      },
      { fullName: 'a waits', status: 'skipped' },
    ]
    const testResults = [
      { name: 'a.test.ts', status: 'failed', assertionResults },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [] },
    ]
    expect(failedUnits({ testResults })).toEqual([
      'a.test.ts: a fails\n    expected 1\n    2\n    3\n    4\n    5\n    6',
      'a.test.ts: a waits\n    skipped',
      'b.test.ts\n    no such module',
    ])
  })

  it('names an end-to-end test with its last error, however deep it stands, and what broke outside', () => {
    const spec = (title: string, status: string, message?: string) => ({
      file: 'x.spec.ts',
      title,
      tests: [{ status, results: message === undefined ? [] : [{ error: { message } }] }],
    })
    const suites = [
      { specs: [spec('goes', 'expected')], suites: [{ specs: [spec('breaks', 'unexpected', 'Timeout')] }] },
    ]
    expect(failedEndToEnd({ suites, errors: [{ message: 'no browser' }] })).toEqual([
      'x.spec.ts: breaks\n    Timeout',
      'outside the tests\n    no browser',
    ])
  })
})
