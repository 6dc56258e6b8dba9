// Writes tests/fixtures/databases/vN.json: what a browser holds after today's schema was opened. Run it
// once when a schema version ships, add a row by hand to each table of a learner, and never write it again.
import 'fake-indexeddb/auto'
import { existsSync, writeFileSync } from 'node:fs'
import { rolldown } from 'rolldown'

const bundle = await rolldown({ input: 'src/data/db.ts', platform: 'node' })
const { output } = await bundle.generate({ format: 'esm' })
const { AppDatabase, SCHEMA_VERSION } = await import(
  `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`
)
const target = `tests/fixtures/databases/v${SCHEMA_VERSION}.json`
if (existsSync(target)) {
  process.stderr.write(`${target} has shipped and stays as it is\n`)
  process.exit(1)
}
const db = new AppDatabase('fixture')
await db.open()
const native = db.backendDB()
const transaction = native.transaction([...native.objectStoreNames], 'readonly')
const stores = [...native.objectStoreNames].map((name) => {
  const store = transaction.objectStore(name)
  const indexes = [...store.indexNames].map((index) => ({ name: index, keyPath: store.index(index).keyPath }))
  return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes }
})
writeFileSync(target, `${JSON.stringify({ nativeVersion: native.version, stores, rows: {} }, null, 2)}\n`)
