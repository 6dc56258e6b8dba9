import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const ENTRY = 'bench-entry'

/**
 * One bundle of some of the project's own modules, for Node (which runs no TypeScript at version 20) or for a page.
 * @param {{ modules: string[], file: string, platform: 'node' | 'browser' }} options
 */
export async function bundleModules({ modules, file, platform }) {
  const build = await rolldown({
    input: ENTRY,
    platform,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? modules.map((name) => `export * from './${name}.ts'`).join('\n') : null),
      },
    ],
  })
  await build.write({ file, format: 'esm', codeSplitting: false })
  await build.close()
}

/** What the bench needs of the domain: the large bank, forms drawn from it, hashes, archives, scores. */
export async function loadDomain() {
  const file = 'out/bench/domain.mjs'
  const modules = [
    'src/core/exams/assemble-form',
    'src/core/exams/fold-session',
    'src/core/exams/score-report',
    'src/core/exams/score-to-keep',
    'src/core/items/bank',
    'src/core/lib/random',
    'src/formats/content-hash',
    'src/formats/pack-archive/write-archive',
    'tests/support/fixture-bank',
  ]
  await bundleModules({ modules, file, platform: 'node' })
  return await import(pathToFileURL(file).href)
}
