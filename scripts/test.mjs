// npm test [-- --soak]: checks, unit and component tests, build, and both editions end to end. Every part runs even if
// an earlier one failed. The last line is the totals over all of them; --soak adds the long runs.
import { parseArgs } from 'node:util'
import { ensureChromium } from './lib/find-chromium.mjs'
import { testBuild, testChecks, testEndToEnd, testNothing, testUnits } from './lib/test-parts.mjs'

const { values } = parseArgs({ options: { soak: { type: 'boolean', default: false } } })
const env = { ...process.env, ...(values.soak ? { SIAP_SOAK: '1' } : {}) }
const parts = []

await part('check', () => testChecks(env))
await part('unit and component tests', () => testUnits(env))
const build = await part('build', () => testBuild(env))
const chromium = ensureChromium()
for (const project of ['desktop', 'web']) await part(`end to end: ${project}`, () => endToEnd(project))
report()

function endToEnd(project) {
  if (build.failed > 0) return testNothing('There is no build to test.')
  // Real Electron brings its own Chromium.
  const needsChromium = project === 'web' || !env.SIAP_ELECTRON
  if (needsChromium && !chromium.path) return testNothing(chromium.message)
  return testEndToEnd(project, { ...env, ...(chromium.path ? { CHROMIUM: chromium.path } : {}) })
}

async function part(name, run) {
  console.log(`\n== ${name}`)
  const begin = Date.now()
  const totals = await run()
  parts.push({ name, ...totals, seconds: (Date.now() - begin) / 1000 })
  return totals
}

function report() {
  const sum = (field) => parts.reduce((total, entry) => total + entry[field], 0)
  const rows = [...parts, { name: 'all', passed: sum('passed'), failed: sum('failed'), seconds: sum('seconds') }]
  for (const { name, failures = [] } of parts) {
    for (const failure of failures) console.log(`\nFAILED in ${name}: ${failure}`)
  }
  console.log('')
  for (const { name, passed, failed, seconds } of rows) {
    const numbers = [`${passed} passed`, `${failed} failed`, `${seconds.toFixed(1)} s`]
    console.log(`${name.padEnd(26)}${numbers.map((text) => text.padStart(14)).join('')}`)
  }
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') > 0 ? 1 : 0
}
