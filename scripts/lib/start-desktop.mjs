// The desktop half of `npm start`: finds or fetches Electron, and opens the app with it.
import { spawn } from 'node:child_process'
import { electronBinary } from './electron-binary.mjs'
import { download, electronArtifact, isCached, probe, unpack } from './electron-download.mjs'
import { root } from './project.mjs'

const PROBE_LIMIT = 4_000
const STALL_LIMIT = 30_000
/** An Electron that ends sooner, and not well, could not start at all: a missing library, no display. */
const EARLY_DEATH = 5_000

function megabytes(bytes) {
  return bytes ? Math.round(bytes / 1_048_576) : 0
}

/** One line that grows on a terminal; in a log, a line for every tenth. */
function progressPrinter(text, out) {
  let shown = -1
  return (bytes, total) => {
    const step = out.isTTY || !total ? megabytes(bytes) : Math.floor((bytes / total) * 10)
    if (step === shown || (!out.isTTY && !total && step % 10 !== 0)) return
    shown = step
    const line = text.progress(megabytes(bytes), megabytes(total))
    out.write(out.isTTY ? `\r${line}` : `${line}\n`)
  }
}

/** The binary, fetched if need be; null when it cannot be had, with the reason printed where there is one to tell. */
export async function obtainElectron({ text, mayDownload, out = process.stdout }) {
  const binary = electronBinary()
  if (binary || !mayDownload || process.env.SIAP_ELECTRON) return binary
  const artifact = electronArtifact()
  if (artifact === null) return null
  if (!isCached(artifact)) {
    const { reachable, size } = await probe(artifact.url, PROBE_LIMIT)
    if (!reachable) return null
    console.log(text.fetching(megabytes(size)))
  }
  const result = await download(artifact, { stallAfter: STALL_LIMIT, onProgress: progressPrinter(text, out) })
  if (out.isTTY) out.write('\n')
  if (result.kind === 'stalled') console.log(text.stalled(STALL_LIMIT / 1000))
  if (result.kind === 'failed') console.log(text.downloadFailed(result.reason))
  if (result.kind !== 'done') return null
  console.log(text.unpacking())
  const problem = await unpack(artifact)
  if (problem !== null) console.log(text.downloadFailed(problem))
  return electronBinary()
}

/**
 * Runs the app until it ends.
 * @returns {Promise<number | null>} its exit code, or null when it died at once
 */
export function runDesktop(binary) {
  const begin = Date.now()
  return new Promise((done) => {
    const child = spawn(binary, ['.'], { cwd: root, stdio: 'inherit' })
    process.once('SIGTERM', () => child.kill()) // who ends npm start means the app; Ctrl+C reaches both by itself
    child.on('error', () => done(null))
    child.on('exit', (code) => done(code !== 0 && Date.now() - begin < EARLY_DEATH ? null : (code ?? 1)))
  })
}
