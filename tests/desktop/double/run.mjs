// node run.mjs <built main entry> [arguments]: runs an Electron main bundle under plain Node.
import { register } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runInThisContext } from 'node:vm'

const ENTRY_LIMIT = 5_000

register('./hook.mjs', import.meta.url)
const entry = resolve(process.argv[2])
process.argv.splice(1, 2, entry)
const { electron } = await import('./electron.mjs')

const watchdog = setTimeout(() => {
  console.error(
    'electron double: the main entry is still being evaluated. Top-level await on app.whenReady() deadlocks',
  )
  process.exit(70)
}, ENTRY_LIMIT)
await import(pathToFileURL(entry).href)
clearTimeout(watchdog)

// What Playwright's electronApplication.evaluate and close are on the real one.
process.on('message', async ({ id, source, arg, isQuit }) => {
  if (isQuit) return electron.app.quit()
  try {
    const run = runInThisContext(`(${source})`)
    process.send({ type: 'reply', id, value: await run(electron, arg) })
  } catch (error) {
    process.send({ type: 'reply', id, error: String(error?.stack ?? error) })
  }
})
process.on('disconnect', () => process.exit(71)) // the test has gone

await electron.app.__start()
