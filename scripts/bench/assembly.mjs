// Times the drawing of a form from a large bank beside the least that it must do: to sort and to shuffle that bank.
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const ITEMS = 5000
const ROUNDS = 31

/**
 * Times, in milliseconds, of drawing 100 items from 5,000 by aspect, level and topic at once (27 quotas; a tenth of the items
 * share stimuli, a twentieth name enemies), and of sorting and shuffling the same bank, taken in turn.
 */
export async function timeAssembly() {
  const { assembleForm, buildFixtureContent, bankOf, seededRandom, shuffle, byCodeUnit } = await bundle()
  const content = buildFixtureContent(ITEMS)
  const bank = bankOf([content])
  const blueprint = content.blueprints.find(({ value }) => value.id === 'seratus').value
  const assembly = []
  const floor = []
  for (let seed = 0; seed < ROUNDS; seed++) {
    floor.push(
      time(() =>
        shuffle(
          [...bank].sort((a, b) => byCodeUnit(a.id, b.id)),
          seededRandom(seed),
        ),
      ),
    )
    assembly.push(
      time(() => {
        const form = assembleForm(blueprint, bank, seed)
        if (!form.ok || form.value.length !== 100) throw new Error(`no form: ${JSON.stringify(form)}`)
      }),
    )
  }
  return { assembly, floor }
}

function time(run) {
  const before = performance.now()
  run()
  return performance.now() - before
}

/** Node 20 runs no TypeScript: one bundle of what is timed and the bank that it is tried on. */
async function bundle() {
  const modules = [
    'src/core/exams/assemble-form',
    'src/core/items/bank',
    'src/core/lib/id',
    'src/core/lib/random',
    'tests/support/fixture-bank',
  ]
  const entry = 'bench-assembly'
  const build = await rolldown({
    input: entry,
    platform: 'node',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? modules.map((name) => `export * from './${name}.ts'`).join('\n') : null),
      },
    ],
  })
  const file = 'out/bench/assembly.mjs'
  await build.write({ file, format: 'esm', codeSplitting: false })
  return await import(pathToFileURL(file).href)
}
