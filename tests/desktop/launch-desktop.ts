import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type * as Electron from 'electron'
import { _electron, chromium, type Page } from 'playwright'

/** What a test drives: the app's real main and preload bundles, in real Electron or in the double. */
export interface Desktop {
  readonly userData: string
  /** What happened outside the page; only the double keeps this. */
  readonly records: readonly { readonly kind: string; readonly detail: unknown }[]
  firstWindow(): Promise<Page>
  /** Runs a function in the main process; it is sent as text, so it sees nothing of the test but `arg`. */
  evaluate<R, A>(run: (electron: typeof Electron, arg: A) => R | Promise<R>, arg: A): Promise<R>
  /** Quits as the person would; answers the exit code. */
  close(): Promise<number | null>
  /** Answers the exit code once the app has ended by itself. */
  ended(): Promise<number | null>
}

export interface LaunchOptions {
  readonly userData?: string
  /** Another main script than the built one. */
  readonly entry?: string
  /** Words on the command line, after the app. */
  readonly words?: readonly string[]
  /** The system's language, as the app would find it. */
  readonly locale?: string
}

/** SIAP_ELECTRON names a real Electron binary; without it the double stands in. */
const binary = process.env.SIAP_ELECTRON

/** For titles, so that the output says what was run. */
export const RUN_ON = binary ? 'real Electron' : 'the test double'
export const isDouble = !binary

export function launchDesktop(options: LaunchOptions = {}): Promise<Desktop> {
  return binary ? launchElectron(binary, options) : launchDouble(options)
}

/** Removed when the tests end, not with the app: another may be started on it. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'siap-desktop-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function launchElectron(executablePath: string, options: LaunchOptions): Promise<Desktop> {
  const { userData = newFolder(), entry = '.', words = [], locale = 'en-US' } = options
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const env = { ...(process.env as Record<string, string>), SIAP_USER_DATA: userData }
  const app = await _electron.launch({ executablePath, args: [...asRoot, `--lang=${locale}`, entry, ...words], env })
  const child = app.process()
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  return {
    userData,
    records: [],
    firstWindow: () => app.firstWindow(),
    // Playwright's own types for this hide the electron module; ours name it.
    evaluate: (run, arg) => app.evaluate(run as never, arg as never) as never,
    close: async () => {
      await app.close()
      return exited
    },
    ended: () => exited,
  }
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

type DoubleMessage =
  | { type: 'cdp'; endpoint: string }
  | { type: 'window' }
  | { type: 'record'; kind: string; detail: unknown }
  | { type: 'reply'; id: number; value?: unknown; error?: string }

async function launchDouble(options: LaunchOptions): Promise<Desktop> {
  const { userData = newFolder(), entry = 'out/main/index.js', words = [], locale = 'en-US' } = options
  const child = fork(resolve('tests/desktop/double/run.mjs'), [entry, ...words], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
    env: { ...process.env, SIAP_USER_DATA: userData, SIAP_DOUBLE_LOCALE: locale },
  })
  const records: { kind: string; detail: unknown }[] = []
  const waiting = new Map<number, Waiting>()
  const endpoint = deferred<string>()
  const hasWindow = deferred<void>()
  let stderr = ''
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  child.on('message', (message: DoubleMessage) => {
    if (message.type === 'cdp') endpoint.resolve(message.endpoint)
    if (message.type === 'window') hasWindow.resolve()
    if (message.type === 'record') records.push({ kind: message.kind, detail: message.detail })
    if (message.type === 'reply') settle(waiting, message)
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const dead = exited.then((code): never => {
    throw new Error(`the main process ended with ${code}: ${stderr}`)
  })
  dead.catch(() => {}) // whoever waits for something else is told through the race
  let nextId = 0

  return {
    userData,
    records,
    firstWindow: async () => {
      await Promise.race([hasWindow.promise, dead])
      const browser = await chromium.connectOverCDP(await endpoint.promise)
      const page = browser
        .contexts()[0]
        ?.pages()
        .find((candidate) => candidate.url() !== 'about:blank')
      if (page === undefined) throw new Error('no window')
      return page
    },
    evaluate: (run, arg) => {
      const id = nextId++
      const reply = new Promise((done, fail) => waiting.set(id, { resolve: done, reject: fail }))
      child.send({ id, source: String(run), arg })
      return Promise.race([reply, dead]) as never // the reply is what `run` returned
    },
    close: async () => {
      if (child.connected) child.send({ isQuit: true })
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
      const code = await exited
      clearTimeout(timer)
      return code
    },
    ended: () => exited,
  }
}

function settle(waiting: Map<number, Waiting>, { id, value, error }: { id: number; value?: unknown; error?: string }) {
  const entry = waiting.get(id)
  waiting.delete(id)
  if (error === undefined) entry?.resolve(value)
  else entry?.reject(new Error(error))
}

/** Promise.withResolvers needs a newer Node. */
function deferred<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
