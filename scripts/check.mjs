// npm run check [-- NAME…] [--json FILE]: types, lint, import rules and the other checks that read the project without
// running it. Names pick checks by how they begin.
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { CHECKS } from './lib/check-list.mjs'

const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true })
const begin = Date.now()
const isWanted = ({ name }) => positionals.length === 0 || positionals.some((start) => name.startsWith(start))
const results = await runAll(CHECKS.filter(isWanted))
for (const result of results) print(result)

const failed = results.filter(({ problems }) => problems.length > 0).length
console.log(`check: ${results.length - failed} passed, ${failed} failed (${seconds(Date.now() - begin)})`)
if (values.json) {
  mkdirSync(dirname(values.json), { recursive: true })
  writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`)
}
process.exitCode = failed > 0 || results.length === 0 ? 1 : 0

/** As many at a time as the machine has processors; the answers stay in the order of the list. */
async function runAll(checks) {
  const waiting = checks.map((check, index) => ({ check, index }))
  const results = []
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next.index] = await runOne(next.check)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return results
}

/** A check that breaks has proved nothing: its error is its problem. */
async function runOne({ name, run }) {
  const started = Date.now()
  const problems = await Promise.resolve()
    .then(run)
    .catch((error) => [error.stack])
  return { name, problems, milliseconds: Date.now() - started }
}

function print({ name, problems, milliseconds }) {
  const isGood = problems.length === 0
  console.log(`${isGood ? 'ok  ' : 'FAIL'} ${name} (${seconds(milliseconds)})`)
  for (const problem of problems) console.log(problem.replace(/^(?=.)/gm, '     '))
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
