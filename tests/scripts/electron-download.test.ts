import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { download, electronArtifact, isCached, probe } from '../../scripts/lib/electron-download.mjs'

// A mirror on this machine plays the release host: Electron's own downloader asks it, by its own environment variable.
let cache: string
let mirror: Server | undefined
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'siap-electron-cache-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  mirror?.closeAllConnections()
  mirror?.close()
  rmSync(cache, { recursive: true, force: true })
})

async function startMirror(listener: RequestListener) {
  const server = createServer(listener)
  mirror = server
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  vi.stubEnv('electron_config_cache', cache)
  const artifact = electronArtifact()
  if (artifact === null) throw new Error('the electron package is not installed')
  return artifact
}

test('the archive is the one of this machine, at the mirror that is named', async () => {
  const artifact = await startMirror((_request, response) => response.end())
  const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as { version: string }
  expect(artifact.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v/)
  expect(artifact.url.split('/').slice(-2)).toEqual([
    `v${version}`,
    `electron-v${version}-${process.platform}-${process.arch}.zip`,
  ])
})

test('a download that stalls is given up, after what had come was shown', async () => {
  const artifact = await startMirror((_request, response) => {
    response.writeHead(200, { 'content-length': 1_000_000 })
    response.write(Buffer.alloc(1000)) // and then nothing more
  })
  const progress: [number, number | null][] = []
  const result = await download(artifact, {
    stallAfter: 300,
    onProgress: (bytes, total) => progress.push([bytes, total]),
  })
  expect(result).toEqual({ kind: 'stalled' })
  expect(progress).toContainEqual([1000, 1_000_000])
  expect(isCached(artifact)).toBe(false)
})

test('a server that takes the question and never answers is given up too', async () => {
  const artifact = await startMirror(() => {})
  expect(await download(artifact, { stallAfter: 300, onProgress: () => {} })).toEqual({ kind: 'stalled' })
  expect(await probe(artifact.url, 200)).toEqual({ reachable: false, size: null })
})

test('a slow download that goes on is not given up, and lies in the cache when its checksum is right', async () => {
  const body = Buffer.alloc(5000, 7)
  const artifact = await startMirror((_request, response) => {
    response.writeHead(200, { 'content-length': body.length })
    let sent = 0
    const timer = setInterval(() => {
      response.write(body.subarray(sent, sent + 1000))
      sent += 1000
      if (sent < body.length) return
      clearInterval(timer)
      response.end()
    }, 150)
  })
  const sha256 = createHash('sha256').update(body).digest('hex')
  const checksums = { [artifact.file]: sha256 }
  const result = await download(artifact, { stallAfter: 600, onProgress: () => {}, checksums }) // in all it takes longer
  expect(result.kind).toBe('done')
  expect(isCached(artifact)).toBe(true)
})

test('an archive that is not the right one is refused', async () => {
  const artifact = await startMirror((_request, response) => response.end('not Electron'))
  const result = await download(artifact, { stallAfter: 2000, onProgress: () => {} })
  expect(result.kind).toBe('failed')
  expect(isCached(artifact)).toBe(false)
})

test('the question before the download tells whether it is there, and how large', async () => {
  const artifact = await startMirror((request, response) => {
    response.statusCode = request.url === '/there' ? 200 : request.url === '/no-head' ? 405 : 404
    response.setHeader('content-length', 120)
    response.end()
  })
  const base = new URL('/', artifact.url).href
  expect(await probe(`${base}there`, 2000)).toEqual({ reachable: true, size: 120 })
  expect(await probe(`${base}no-head`, 2000)).toEqual({ reachable: true, size: null })
  expect(await probe(artifact.url, 2000)).toEqual({ reachable: false, size: null })
  expect(await probe('http://127.0.0.1:9/', 2000)).toEqual({ reachable: false, size: null })
})

test('an archive from an earlier download needs no network', async () => {
  const artifact = await startMirror((_request, response) => response.end())
  mkdirSync(join(cache, 'some-hash'))
  writeFileSync(join(cache, 'some-hash', artifact.file), 'zip')
  expect(isCached(artifact)).toBe(true)
})
