// The parts of `npm test`, each a runner of its own that comes to totals.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fromRoot } from './project.mjs'
import { runNode } from './run-node.mjs'
import { failedChecks, failedEndToEnd, failedUnits } from './test-failures.mjs'
import { countChecks, countPlaywright, countVitest, withExitCode } from './test-totals.mjs'

const REPORTS = fromRoot('out', 'reports')
const FAILED_ONCE = { passed: 0, failed: 1 }

export async function testChecks(env) {
  const report = freshReport('check.json')
  const code = await run(fromRoot('scripts', 'check.mjs'), ['--json', report], env)
  return totalsOf(report, { count: countChecks, list: failedChecks }, code)
}

export async function testUnits(env) {
  const report = freshReport('vitest.json')
  const tool = fromRoot('node_modules', 'vitest', 'vitest.mjs')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return totalsOf(report, { count: countVitest, list: failedUnits }, await run(tool, args, env))
}

export async function testBuild(env) {
  const code = await run(fromRoot('scripts', 'build.mjs'), [], env)
  return code === 0 ? { passed: 1, failed: 0 } : FAILED_ONCE
}

/** One project of the Playwright configuration; the specs start their Chromium or their Electron themselves. */
export async function testEndToEnd(project, env) {
  const report = freshReport(`playwright-${project}.json`)
  const tool = fromRoot('node_modules', '@playwright', 'test', 'cli.js')
  const args = ['test', `--project=${project}`, `--global-timeout=${(env.SIAP_SOAK ? 120 : 30) * 60_000}`]
  const code = await run(tool, args, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  const maySkip = project === 'desktop' && Boolean(env.SIAP_ELECTRON)
  const count = (json) => countPlaywright(json, { maySkip })
  return totalsOf(report, { count, list: failedEndToEnd }, code)
}

/** What cannot run has failed: nothing is skipped. */
export function testNothing(reason) {
  console.log(reason)
  return FAILED_ONCE
}

/** An old report must never be taken for this run's. */
function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true })
  const report = fromRoot('out', 'reports', name)
  rmSync(report, { force: true })
  return report
}

async function run(script, args, env) {
  const { code } = await runNode(script, args, { env, inherit: true })
  return code
}

function totalsOf(report, { count, list }, code) {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8'))
    const totals = withExitCode(count(json), code)
    return { ...totals, failures: totals.failed > 0 ? list(json) : [] }
  } catch (error) {
    console.error(`The runner left no report that can be read: ${error.message}`)
    return FAILED_ONCE
  }
}
