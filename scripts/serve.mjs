// The browser edition: the built renderer as static files, on this machine only.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { MEDIA_TYPES, SECURITY_HEADERS } from './lib/web-headers.mjs'

const IMMUTABLE = 'public, max-age=31536000, immutable'

/** The path that a request names, or null where it is not one. */
function requestedPath(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname)
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}

/**
 * @param {{ root: string, app: string }} site
 * @param {import('node:http').IncomingMessage} request
 * @param {number} port
 * @returns {Promise<{ status: number, headers?: Record<string, string>, body?: string | Buffer }>}
 */
async function answer({ root, app }, request, port) {
  const url = request.url ?? '/'
  const authority = (name) => (port === 80 ? name : `${name}:${port}`) // the usual port is not named
  // One origin, hence one database: IndexedDB under localhost would be a second, empty one.
  if (request.headers.host === authority('localhost')) {
    return { status: 308, headers: { location: `http://${authority('127.0.0.1')}${url.replace(/^\/+/, '/')}` } }
  }
  // Any other name that leads here is a stranger's page reaching for this server (DNS rebinding).
  if (request.headers.host !== authority('127.0.0.1')) return { status: 421, body: 'wrong host' }
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } }
  const path = requestedPath(url)
  if (path === null) return { status: 400, body: 'bad path' }
  if (path === '/.well-known/app') return { status: 200, headers: { 'content-type': 'text/plain' }, body: app }
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
  if (!file.startsWith(root + sep)) return { status: 403, body: 'forbidden' }
  try {
    const body = await readFile(file)
    const type = MEDIA_TYPES[extname(file)] ?? 'application/octet-stream'
    const cache = path.startsWith('/assets/') ? IMMUTABLE : 'no-cache'
    return { status: 200, headers: { 'content-type': type, 'cache-control': cache }, body }
  } catch {
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'not found' }
  }
}

/**
 * Serves the folder on 127.0.0.1. Port 0 takes a free one, for tests. Rejects when the port is taken.
 * @param {{ root: string, port: number, app: string }} options
 * @returns {Promise<import('node:http').Server>}
 */
export function serve({ root, port, app }) {
  const site = { root: resolve(root), app }
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answer(site, request, server.address().port)
    response.writeHead(status, { ...SECURITY_HEADERS, ...headers })
    response.end(request.method === 'HEAD' ? undefined : body)
  })
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => done(server))
  })
}
