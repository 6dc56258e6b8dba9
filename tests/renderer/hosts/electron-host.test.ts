import { expect, test, vi } from 'vitest'
import type { PickedFile } from '../../../src/contract/host'
import type { IpcEnvelope, SiapBridge } from '../../../src/contract/ipc'
import { createElectronHost } from '../../../src/renderer/hosts/electron-host'

function buildBridge(answer: (channel: string, input: unknown) => IpcEnvelope<unknown>) {
  const listeners = new Map<string, (message: never) => void>()
  const bridge = {
    invoke: async (channel: string, input: unknown) => answer(channel, input),
    on: (channel: string, listener: (message: never) => void) => {
      listeners.set(channel, listener)
      return () => listeners.delete(channel)
    },
  }
  return { bridge: bridge as unknown as SiapBridge, listeners }
}

test('each wish is one question, and the outcome comes back as it is', async () => {
  const answer = vi.fn((_channel: string, _input: unknown) => ({ ok: true as const, value: { kind: 'cancelled' } }))
  const host = createElectronHost(buildBridge(answer).bridge)
  const bytes = new Uint8Array([1])
  expect(await host.pickFile('result')).toEqual({ kind: 'cancelled' })
  await host.saveFile({ name: 'a.csv', mediaType: 'text/csv', bytes })
  await host.print('Laporan')
  await host.openLink('https://example.org/')
  await host.setLanguage('en')
  expect(answer.mock.calls).toEqual([
    ['file:pick', { kind: 'result' }],
    ['file:save', { name: 'a.csv', mediaType: 'text/csv', bytes }],
    ['page:print', { title: 'Laporan' }],
    ['link:open', { url: 'https://example.org/' }],
    ['app:set-language', { language: 'en' }],
  ])
})

test('a refusal by the main process is a bug, so it throws with its code', async () => {
  const host = createElectronHost(buildBridge(() => ({ ok: false, code: 'bad-input' })).bridge)
  await expect(host.pickFile('pack')).rejects.toThrow('file:pick: bad-input')
})

test('a file that was opened before anyone listened is handed over, and so is each later one', async () => {
  const waiting: PickedFile[][] = [[{ name: 'first.siap', bytes: new Uint8Array() }]]
  const { bridge, listeners } = buildBridge(() => ({ ok: true, value: waiting.shift() ?? [] }))
  const heard: string[] = []
  const stop = createElectronHost(bridge).onFileOpened((file) => heard.push(file.name))
  await vi.waitFor(() => expect(heard).toEqual(['first.siap']))
  waiting.push([{ name: 'second.siap', bytes: new Uint8Array() }])
  listeners.get('file:opened')?.(null as never)
  await vi.waitFor(() => expect(heard).toEqual(['first.siap', 'second.siap']))
  stop()
  expect(listeners.has('file:opened')).toBe(false)
})
