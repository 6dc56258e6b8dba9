import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../scripts/lib/web-headers.mjs'
import { serve } from '../../scripts/serve.mjs'

let base: string
let server: Server
let port: number

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'siap-serve-'))
  mkdirSync(join(base, 'site/assets'), { recursive: true })
  mkdirSync(join(base, 'site-secrets'))
  writeFileSync(join(base, 'site/index.html'), '<p>page</p>')
  writeFileSync(join(base, 'site/assets/app-1a2b.js'), 'code')
  writeFileSync(join(base, 'site-secrets/key'), 'secret')
  writeFileSync(join(base, 'key'), 'secret')
  server = await serve({ root: join(base, 'site'), port: 0, app: 'siappeksos' })
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
  rmSync(base, { recursive: true, force: true })
})

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: string
}

/** Sends the path as it is: fetch would tidy it up before the server sees it. */
function ask(path: string, { method = 'GET', host = `127.0.0.1:${port}` } = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }))
    })
    call.on('error', fail)
    call.end()
  })
}

test('the page comes with the policy and is asked for again each time; hashed files are kept', async () => {
  const page = await ask('/?x=1')
  expect([page.status, page.body]).toEqual([200, '<p>page</p>'])
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  })
  expect((await ask('/assets/app-1a2b.js')).headers['cache-control']).toContain('immutable')
})

test('localhost is sent to the one origin that the answers belong to', async () => {
  const { status, headers } = await ask('//evil.example/assets/x.js', { host: `localhost:${port}` })
  expect([status, headers.location]).toEqual([308, `http://127.0.0.1:${port}/evil.example/assets/x.js`])
})

test.each(['evil.example', '127.0.0.1', '127.0.0.1:1'])('a request for host %j is not ours', async (host) => {
  expect(await ask('/', { host })).toMatchObject({ status: 421, body: 'wrong host' })
})

test.each([
  '/../key',
  '/%2e%2e/key',
  '/..%2fkey',
  '/..%2fsite-secrets/key',
  '/assets/../../key',
  '/%00',
  '/%zz',
  '//..//key',
])('no path leads out of the site: %s', async (path) => {
  const { status, body } = await ask(path)
  expect([400, 403, 404]).toContain(status)
  expect(body).not.toContain('secret')
})

test('only reading is possible', async () => {
  expect((await ask('/', { method: 'POST' })).status).toBe(405)
  const head = await ask('/', { method: 'HEAD' })
  expect([head.status, head.body]).toEqual([200, ''])
})

test('the server says which app it is, and listens on this machine only', async () => {
  expect((await ask('/.well-known/app')).body).toBe('siappeksos')
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1')
})

test('a port that is taken is an error, not another port', async () => {
  await expect(serve({ root: base, port, app: 'other' })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
