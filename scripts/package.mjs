// npm run package [-- --dir | --prove | electron-builder's own options]: installers for this system, into dist/.
// --dir: the unpacked app only. --prove: checks the configuration with a stand-in for Electron (docs/packaging.md).
import { BuildFailure, buildApp, buildPacks } from './lib/build-steps.mjs'
import { provePackage } from './lib/prove-package.mjs'
import { runNode } from './lib/run-node.mjs'

/** Not a dependency: it brings 260 packages that nobody needs who only builds and tests. */
const BUILDER = 'electron-builder@26.17.0'

function runBuilder(args) {
  // npm names its own script: so it runs without a shell, on Windows too.
  const call = ['exec', '--yes', `--package=${BUILDER}`, '--', 'electron-builder', '--config', 'electron-builder.json']
  return runNode(process.env.npm_execpath, [...call, ...args], { inherit: true }).then(({ code }) => code)
}

async function main(args) {
  if (!process.env.npm_execpath) {
    console.error('Run it by npm: npm run package')
    return 2
  }
  const log = (step, name = '') => console.log(`build: ${step} ${name}`.trimEnd())
  await buildPacks({ force: false, log })
  await buildApp({ force: false, log })
  if (!args.includes('--prove')) return runBuilder(['--publish', 'never', ...args])
  const problems = await provePackage(runBuilder)
  for (const problem of problems) console.error(`package: ${problem}`)
  if (problems.length === 0)
    console.log('package: the configuration does what it says (Electron itself was a stand-in)')
  return problems.length === 0 ? 0 : 1
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof BuildFailure)) throw error
  console.error(`${error.output.trimEnd()}\nbuild: failed at ${error.step}`)
  process.exitCode = 1
}
