import { describe, expect, it } from 'vitest'
import { countChecks, countPlaywright, countVitest, withExitCode } from '../../scripts/lib/test-totals.mjs'

describe('the totals of npm test', () => {
  it('count each check as one test', () => {
    expect(countChecks([{ problems: [] }, { problems: ['a', 'b'] }])).toEqual({ passed: 1, failed: 1 })
  })

  it('count a skipped unit test as failed, and a file that does not load as one failure', () => {
    const file = (status: string, ...tests: string[]) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })
    const testResults = [
      file('passed', 'passed', 'passed', 'skipped', 'todo'),
      file('failed', 'passed', 'failed'),
      file('failed'),
      file('failed', 'passed'), // its clean-up broke
    ]
    expect(countVitest({ testResults })).toEqual({ passed: 4, failed: 5 })
  })

  const suites = [
    {
      specs: [{ tests: [{ status: 'expected' }] }],
      suites: [{ specs: [{ tests: [{ status: 'unexpected' }, { status: 'flaky' }, { status: 'skipped' }] }] }],
    },
  ]

  it('count a flaky or skipped end-to-end test as failed, and an error outside the tests too', () => {
    expect(countPlaywright({ suites })).toEqual({ passed: 1, failed: 3 })
    expect(countPlaywright({ suites, errors: [{}] })).toEqual({ passed: 1, failed: 4 })
  })

  it('leave out what the double alone can show when real Electron runs', () => {
    expect(countPlaywright({ suites }, { maySkip: true })).toEqual({ passed: 1, failed: 2 })
  })

  it.each([
    ['all passed', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
    ['the runner died after its tests', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
    ['there was no test', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
    ['a test failed', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
  ])('are right when %s', (_name, totals, code, expected) => {
    expect(withExitCode(totals, code)).toEqual(expected)
  })
})
