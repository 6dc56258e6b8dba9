// npm run build [-- --force] [--app-only]: everything that the app needs, into out/. Steps whose inputs have not
// changed are passed over. --app-only takes the pack archives as they are (for work on screens alone).
import { parseArgs } from 'node:util'
import { BuildFailure, buildApp, buildPacks } from './lib/build-steps.mjs'

const { values } = parseArgs({
  options: { force: { type: 'boolean', default: false }, 'app-only': { type: 'boolean', default: false } },
})
const begin = Date.now()
let steps = 0
const log = (step, name = '') => {
  steps++
  console.log(`build: ${step} ${name}`.trimEnd())
}

try {
  const options = { force: values.force, log }
  if (!values['app-only']) await buildPacks(options)
  await buildApp(options)
  console.log(
    steps === 0 ? 'build: nothing has changed' : `build: done in ${((Date.now() - begin) / 1000).toFixed(1)} s`,
  )
} catch (error) {
  if (!(error instanceof BuildFailure)) throw error
  console.error(`${error.output.trimEnd()}\nbuild: failed at ${error.step}`)
  process.exitCode = 1
}
