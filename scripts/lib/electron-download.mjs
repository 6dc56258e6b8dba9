// Fetches Electron through its own downloader (@electron/get: mirrors, proxies, cache, checksums), which by itself
// would wait five minutes on a silent network: here a short question comes first, and a stalled download is given up.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { electronPackage } from './electron-binary.mjs'
import { runNode } from './run-node.mjs'

const RELEASES = 'https://github.com/electron/electron/releases/download/'

function mirror(name, env) {
  const upper = name.toUpperCase()
  return env[`npm_config_electron_${name}`] || env[`NPM_CONFIG_ELECTRON_${upper}`] || env[`ELECTRON_${upper}`]
}

/** The archive that belongs to the installed electron package on this machine, and its address. */
export function electronArtifact(env = process.env) {
  const folder = electronPackage()
  if (folder === null) return null
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = mirror('custom_filename', env) || `electron-v${version}-${process.platform}-${process.arch}.zip`
  const part = (mirror('custom_dir', env) || `v${version}`).replace('{{ version }}', version)
  return { folder, version, file, url: `${mirror('mirror', env) || RELEASES}${part}/${file}` }
}

function cacheRoot(env) {
  if (env.electron_config_cache) return env.electron_config_cache
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'electron')
  if (process.platform !== 'win32') return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'electron')
  return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'electron', 'Cache')
}

/** Whether an earlier download lies in the cache, so that no network is needed. */
export function isCached(artifact, env = process.env) {
  const root = cacheRoot(env)
  if (!existsSync(root)) return false
  return readdirSync(root).some((folder) => existsSync(join(root, folder, artifact.file)))
}

/**
 * Asks for the archive's head. `reachable` is false when nothing answers in time or it is not there; a server that
 * answers but will not speak to HEAD may still have it.
 * @param {string} url
 * @param {number} milliseconds
 * @returns {Promise<{ reachable: boolean, size: number | null }>}
 */
export async function probe(url, milliseconds) {
  try {
    const { ok, status, headers } = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(milliseconds) })
    const size = Number(headers.get('content-length'))
    return { reachable: ok || [401, 403, 405, 501].includes(status), size: ok && size > 0 ? size : null }
  } catch {
    return { reachable: false, size: null }
  }
}

async function electronGet(folder) {
  const path = createRequire(join(folder, 'install.js')).resolve('@electron/get')
  return import(pathToFileURL(path).href)
}

/**
 * Downloads the archive into Electron's cache.
 * @param {{ folder: string, version: string }} artifact
 * @param {{ stallAfter: number, onProgress: (bytes: number, total: number | null) => void, env?: NodeJS.ProcessEnv,
 *   checksums?: Record<string, string> }} options `checksums` replaces the package's own, for tests
 * @returns {Promise<{ kind: 'done', path: string } | { kind: 'stalled' } | { kind: 'failed', reason: string }>}
 */
export async function download(artifact, { stallAfter, onProgress, env = process.env, checksums }) {
  const { downloadArtifact } = await electronGet(artifact.folder)
  const stop = new AbortController()
  let timer
  const alive = () => {
    clearTimeout(timer)
    timer = setTimeout(() => stop.abort(), stallAfter)
  }
  alive()
  try {
    const path = await downloadArtifact({
      version: artifact.version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      cacheRoot: env.electron_config_cache,
      checksums: checksums ?? JSON.parse(readFileSync(join(artifact.folder, 'checksums.json'), 'utf8')),
      downloadOptions: {
        quiet: true,
        signal: stop.signal,
        getProgressCallback: async ({ transferred, total }) => {
          alive()
          onProgress(transferred, total)
        },
      },
    })
    return { kind: 'done', path }
  } catch (error) {
    return stop.signal.aborted ? { kind: 'stalled' } : { kind: 'failed', reason: error.cause?.code ?? error.message }
  } finally {
    clearTimeout(timer)
  }
}

/** Unpacks the downloaded archive with Electron's own script, which finds it in the cache and checks it once more. */
export async function unpack(artifact) {
  const { code, output } = await runNode(join(artifact.folder, 'install.js'), [])
  return code === 0 ? null : (output.trim().split('\n').at(-1) ?? '')
}
