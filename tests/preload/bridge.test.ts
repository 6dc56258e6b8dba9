import { beforeEach, expect, test, vi } from 'vitest'
import type { SiapBridge } from '../../src/contract/ipc'

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  listeners: new Map<string, (event: unknown, message: unknown) => void>(),
  invoke: vi.fn(async (..._call: unknown[]) => ({ ok: true, value: null })),
}))

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (key: string, api: unknown) => electron.exposed.set(key, api) },
  ipcRenderer: {
    invoke: electron.invoke,
    on: (channel: string, listener: (event: unknown, message: unknown) => void) =>
      electron.listeners.set(channel, listener),
    removeListener: (channel: string, listener: unknown) => {
      if (electron.listeners.get(channel) === listener) electron.listeners.delete(channel)
    },
  },
}))

let bridge: SiapBridge
beforeEach(async () => {
  vi.resetModules()
  electron.exposed.clear()
  electron.listeners.clear()
  electron.invoke.mockClear()
  await import('../../src/preload/index')
  bridge = electron.exposed.get('siap') as SiapBridge // what a page finds under window.siap
})

test('the page gets one frozen object with two functions', () => {
  expect([...electron.exposed.keys()]).toEqual(['siap'])
  expect([Object.keys(bridge), Object.isFrozen(bridge)]).toEqual([['invoke', 'on'], true])
})

test('only channels of the contract pass', async () => {
  await bridge.invoke('file:pick', { kind: 'pack' })
  expect(electron.invoke.mock.calls).toEqual([['file:pick', { kind: 'pack' }]])
  const unknown = 'shell:run' as 'file:pick'
  expect(await bridge.invoke(unknown, { kind: 'pack' })).toEqual({ ok: false, code: 'unknown-channel' })
  bridge.on('shell:output' as 'menu:command', () => {})()
  expect([electron.invoke.mock.calls.length, electron.listeners.size]).toEqual([1, 0])
})

test('a listener hears the message without the event, until it stops', () => {
  const heard = vi.fn()
  const stop = bridge.on('menu:command', heard)
  electron.listeners.get('menu:command')?.({ sender: 'ipcRenderer' }, 'go-home')
  expect(heard.mock.calls).toEqual([['go-home']])
  stop()
  expect(electron.listeners.size).toBe(0)
})
