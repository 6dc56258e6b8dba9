import { expect, test } from 'vitest'
import { INVOKE_CHANNELS, PUSH_CHANNELS } from '../../src/contract/channels'
import { IPC_SCHEMAS, PUSH_SCHEMAS } from '../../src/contract/ipc'

test('every channel has its schemas and a name that says area, verb and noun', () => {
  expect(Object.keys(IPC_SCHEMAS).sort()).toEqual([...INVOKE_CHANNELS].sort())
  expect(Object.keys(PUSH_SCHEMAS).sort()).toEqual([...PUSH_CHANNELS].sort())
  for (const channel of [...INVOKE_CHANNELS, ...PUSH_CHANNELS]) expect(channel).toMatch(/^[a-z]+:[a-z]+(-[a-z]+)*$/)
})

const CSV = { name: 'a.csv', mediaType: 'text/csv', bytes: new Uint8Array([1]) }

test.each([
  ['app:get-info', undefined],
  ['app:set-language', { language: 'id' }],
  ['file:pick', { kind: 'result' }],
  ['file:save', CSV],
  ['file:save', { ...CSV, bytes: Buffer.from('x') }], // how bytes arrive in the main process
  ['page:print', { title: '' }],
  ['link:open', { url: 'not checked here' }],
  ['window:set-full-screen', { on: true }],
] as const)('%s takes %j', (channel, input) => {
  expect(IPC_SCHEMAS[channel].input.safeParse(input).success).toBe(true)
})

test.each([
  ['app:get-info', {}],
  ['app:set-language', { language: 'jv' }],
  ['app:set-language', { language: 'id', more: 1 }],
  ['file:pick', { kind: 'exe' }],
  ['file:save', { ...CSV, name: '' }],
  ['file:save', { ...CSV, name: 'x'.repeat(256) }],
  ['file:save', { ...CSV, bytes: 'text' }],
  ['file:save', { ...CSV, mediaType: 'text/html' }],
  ['page:print', { title: 'x'.repeat(256) }],
  ['link:open', { url: `https://${'x'.repeat(2048)}` }],
  ['window:set-full-screen', true],
  ['window:set-full-screen', { on: 'true' }],
  ['window:set-full-screen', { on: true, kiosk: true }],
] as const)('%s refuses %j', (channel, input) => {
  expect(IPC_SCHEMAS[channel].input.safeParse(input).success).toBe(false)
})

test('nothing beyond the contract crosses back', () => {
  const { output } = IPC_SCHEMAS['file:pick']
  expect(output.safeParse({ kind: 'cancelled' }).success).toBe(true)
  expect(output.safeParse({ kind: 'cancelled', path: '/home/someone' }).success).toBe(false)
  expect(PUSH_SCHEMAS['menu:command'].safeParse('quit').success).toBe(false)
  expect(PUSH_SCHEMAS['window:full-screen'].safeParse('on').success).toBe(false)
})
