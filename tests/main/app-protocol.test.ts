import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAppProtocol } from '../../src/main/app-protocol'
import { CONTENT_SECURITY_POLICY } from '../../src/main/security'

let base: string
let ask: (address: string, method?: string) => Promise<Response>

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'siap-protocol-'))
  for (const folder of ['renderer/assets', 'packs', 'rendererx']) mkdirSync(join(base, folder), { recursive: true })
  writeFileSync(join(base, 'renderer/index.html'), '<p>page</p>')
  writeFileSync(join(base, 'renderer/assets/a b.js'), 'code')
  writeFileSync(join(base, 'packs/dasar.siap'), 'pack')
  writeFileSync(join(base, 'rendererx/secret.txt'), 'secret')
  writeFileSync(join(base, 'secret.txt'), 'secret')
  const serve = createAppProtocol({ renderer: join(base, 'renderer'), packs: join(base, 'packs') })
  ask = (address, method = 'GET') => serve({ url: address, method } as Request)
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

test('the page comes with the policy, its type and no guessing', async () => {
  const response = await ask('app://bundle/?from=outside#/exams')
  expect(await response.text()).toBe('<p>page</p>')
  expect(Object.fromEntries(response.headers)).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
  })
})

test('a file with a space, and a pack from its own folder', async () => {
  expect(await (await ask('app://bundle/assets/a%20b.js')).text()).toBe('code')
  const pack = await ask('app://bundle/packs/dasar.siap')
  expect([await pack.text(), pack.headers.get('content-type')]).toEqual(['pack', 'application/vnd.siappeksos.pack+zip'])
})

test.each([
  ['app://bundle/%2e%2e/secret.txt', 404],
  ['app://bundle/..%2fsecret.txt', 403],
  ['app://bundle/..%2frendererx%2fsecret.txt', 403],
  ['app://bundle/packs/..%2fsecret.txt', 403],
  ['app://bundle/packs/', 404],
  ['app://bundle/..%5csecret.txt', 400],
  ['app://bundle/%00', 400],
  ['app://bundle/%zz', 400],
  ['app://bundle/nothing.js', 404],
  ['app://bundle/assets', 404],
  ['app://other/index.html', 404],
])('%s is refused with %i', async (address, status) => {
  expect((await ask(address)).status).toBe(status)
})

test('nothing can be sent to the app', async () => {
  expect((await ask('app://bundle/', 'POST')).status).toBe(405)
})
