import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { canOpenWindow, electronBinary } from '../../scripts/lib/electron-binary.mjs'
import { startBrowserEdition } from '../../scripts/lib/start-browser.mjs'
import { MESSAGES } from '../../scripts/lib/start-messages.mjs'
import { systemLanguage } from '../../scripts/lib/system-language.mjs'

let root: string
const servers: Server[] = []
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'siap-start-'))
  writeFileSync(join(root, 'index.html'), '<p>page</p>')
})
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
  rmSync(root, { recursive: true, force: true })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

async function start(port: number, mayOpen = true) {
  const said: string[] = []
  const open = vi.fn()
  const say = (line: string) => said.push(line)
  const { code, server } = await startBrowserEdition({ root, port, text: MESSAGES.en, mayOpen, say, open })
  if (server !== null) servers.push(server)
  return { code, said, opened: open.mock.calls.flat() }
}

test('the address is printed and opened; a second start finds the first and opens it again', async () => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  expect(await start(port)).toEqual({ code: 0, said: [MESSAGES.en.serving(url)], opened: [url] })
  expect(await (await fetch(url)).text()).toBe('<p>page</p>')
  expect(await start(port)).toEqual({ code: 0, said: [MESSAGES.en.alreadyRunning(url)], opened: [url] })
  expect((await start(port, false)).opened).toEqual([])
})

test('a port held by another program is said, and no other port is taken: the answers belong to this one', async () => {
  const other = createServer((_request, response) => response.end('something else'))
  servers.push(other)
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const { port } = other.address() as AddressInfo
  expect(await start(port)).toEqual({ code: 1, said: [MESSAGES.en.portTaken(port)], opened: [] })
})

test.each([['--port', 'x'], ['--port', '0'], ['--port=70000'], ['--bogus'], ['word']])(
  'a wrong call (%s %s) is refused before anything is built',
  (...words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', ...words], {
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/[Pp]ort/)
  },
)

test('messages are there in both languages, and the system’s language picks', () => {
  expect(Object.keys(MESSAGES.id).sort()).toEqual(Object.keys(MESSAGES.en).sort())
  expect(['id-ID', 'in', 'en-US', 'nl', 'ido'].map((locale) => systemLanguage(locale))).toEqual([
    'id',
    'id',
    'en',
    'en',
    'en',
  ])
})

test('Linux opens no window without a display; elsewhere, and with a named binary, it may', () => {
  expect(canOpenWindow({}, 'linux')).toBe(false)
  expect(canOpenWindow({ DISPLAY: ':0' }, 'linux')).toBe(process.getuid?.() !== 0)
  expect([canOpenWindow({}, 'win32'), canOpenWindow({}, 'darwin')]).toEqual([true, true])
  expect(canOpenWindow({ SIAP_ELECTRON: 'x' }, 'linux')).toBe(true)
})

test('a binary that is named but not there, or only half unpacked, counts as none', () => {
  expect(electronBinary({ SIAP_ELECTRON: join(root, 'electron') })).toBeNull()
  expect(electronBinary({ SIAP_ELECTRON: join(root, 'index.html') })).toBe(join(root, 'index.html'))
  writeFileSync(join(root, 'version'), '1.0.0')
  expect(electronBinary({ ELECTRON_OVERRIDE_DIST_PATH: root })).toBeNull()
})
