// npm run dev: the app while its source changes. With an Electron binary the desktop edition, else (or with --browser)
// the browser edition by the same Vite configuration.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { createServer, loadConfigFromFile } from 'vite'
import { canOpenWindow, electronBinary } from './lib/electron-binary.mjs'
import { fromRoot, root } from './lib/project.mjs'
import { runNode } from './lib/run-node.mjs'

async function devDesktop(binary) {
  const tool = join(
    dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
    'bin/electron-vite.js',
  )
  const env = { ...process.env, ELECTRON_EXEC_PATH: binary }
  const { code } = await runNode(tool, ['dev'], { env, inherit: true })
  process.exitCode = code
}

async function devBrowser() {
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true' // about imports without an ending, which TypeScript wants
  const env = { command: 'serve', mode: 'development' }
  const loaded = await loadConfigFromFile(env, fromRoot('electron.vite.config.ts'))
  const { renderer } = loaded.config
  const server = await createServer({
    ...renderer,
    configFile: false,
    root: join(root, renderer.root),
    server: { host: '127.0.0.1', port: 5173 },
  })
  await server.listen()
  server.printUrls()
}

const { values } = parseArgs({ options: { browser: { type: 'boolean', default: false } } })
const binary = values.browser || !canOpenWindow() ? null : electronBinary()
if (binary === null) {
  if (!values.browser) console.log('No Electron binary (npm start fetches it), so this is the browser edition.')
  await devBrowser()
} else {
  await devDesktop(binary)
}
