// npm start: the desktop edition where Electron can run, else the same app in the person's browser.
// Options: --browser, --no-open, --no-download, --port N.
import { parseArgs } from 'node:util'
import { BuildFailure, buildApp, buildPacks } from './lib/build-steps.mjs'
import { canOpenWindow } from './lib/electron-binary.mjs'
import { BROWSER_PORT, fromRoot } from './lib/project.mjs'
import { startBrowserEdition } from './lib/start-browser.mjs'
import { obtainElectron, runDesktop } from './lib/start-desktop.mjs'
import { MESSAGES } from './lib/start-messages.mjs'
import { systemLanguage } from './lib/system-language.mjs'

const text = MESSAGES[systemLanguage()]

function readCall() {
  const options = {
    browser: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
    'no-download': { type: 'boolean', default: false },
    port: { type: 'string', default: String(BROWSER_PORT) },
  }
  try {
    const { values } = parseArgs({ options })
    const port = Number(values.port)
    if (Number.isInteger(port) && port >= 1 && port <= 65_535) return { ...values, port }
    console.error(text.badPort(values.port))
  } catch (error) {
    console.error(text.badCall(error.message))
  }
  return null
}

async function prepare() {
  const log = (step, name = '') => console.log(text.building(`${step} ${name}`.trimEnd()))
  try {
    await buildPacks({ force: false, log })
    await buildApp({ force: false, log })
    return true
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error
    console.error(`${error.output.trimEnd()}\n${text.buildFailed(error.step)}`)
    return false
  }
}

/** The exit code, once the desktop edition has run; null when the browser edition is to be opened instead. */
async function startDesktopEdition(call) {
  if (call.browser) return null
  if (!canOpenWindow()) {
    console.log(text.noWindow())
    return null
  }
  const binary = await obtainElectron({ text, mayDownload: !call['no-download'] })
  const code = binary === null ? null : await runDesktop(binary)
  if (code === null) console.log(binary === null ? text.noElectron() : text.died())
  return code
}

async function main() {
  const call = readCall()
  if (call === null) return 2
  if (!(await prepare())) return 1
  const desktopCode = await startDesktopEdition(call)
  if (desktopCode !== null) return desktopCode
  const root = fromRoot('out', 'renderer')
  return (await startBrowserEdition({ root, port: call.port, text, mayOpen: !call['no-open'] })).code
}

process.exitCode = await main()
