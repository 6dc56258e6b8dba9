import { expect, test, vi } from 'vitest'
import type { Shell } from '../../../src/main/handlers/shell'
import { createDispatch, type Handlers } from '../../../src/main/ipc/dispatch'

const shell = {} as Shell // passed through untouched

function buildHandlers(overrides: Partial<Handlers> = {}): Handlers {
  return {
    'app:get-info': async () => ({ version: '1.0.0', edition: 'desktop', platform: 'linux' }),
    'app:set-language': async () => null,
    'file:pick': async () => ({ kind: 'cancelled' }),
    'file:save': async () => ({ kind: 'cancelled' }),
    'file:take-opened': async () => [],
    'page:print': async () => ({ kind: 'cancelled' }),
    'link:open': async () => ({ kind: 'refused' }),
    'window:set-full-screen': async () => false,
    ...overrides,
  }
}

test('a good question from the app’s page is answered with the handler’s value', async () => {
  const setLanguage = vi.fn(async () => null)
  const dispatch = createDispatch(buildHandlers({ 'app:set-language': setLanguage }))
  const answer = await dispatch({ channel: 'app:set-language', input: { language: 'en' }, isTrusted: true, shell })
  expect(answer).toEqual({ ok: true, value: null })
  expect(setLanguage).toHaveBeenCalledWith({ language: 'en' }, shell)
})

test('no handler runs for a stranger or for a bad input', async () => {
  const save = vi.fn<Handlers['file:save']>()
  const dispatch = createDispatch(buildHandlers({ 'file:save': save }))
  const good = { name: 'a.csv', mediaType: 'text/csv', bytes: new Uint8Array() }
  const ask = (input: unknown, isTrusted = true) => dispatch({ channel: 'file:save', input, isTrusted, shell })
  expect(await ask(good, false)).toEqual({ ok: false, code: 'untrusted-sender' })
  for (const input of [
    undefined,
    null,
    {},
    { ...good, bytes: [1] },
    { ...good, mediaType: 'text/html' },
    { ...good, path: '/' },
  ]) {
    expect(await ask(input)).toEqual({ ok: false, code: 'bad-input' })
  }
  expect(save).not.toHaveBeenCalled()
})

test('a handler that breaks, or answers outside the contract, is a code to the page and a line in the log', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const dispatch = createDispatch(
    buildHandlers({
      'file:pick': async () => {
        throw new Error('/home/someone/secret')
      },
      'link:open': async () => ({ kind: 'opened', secret: 1 }) as never,
    }),
  )
  const failed = { ok: false, code: 'handler-failed' }
  expect(await dispatch({ channel: 'file:pick', input: { kind: 'pack' }, isTrusted: true, shell })).toEqual(failed)
  expect(await dispatch({ channel: 'link:open', input: { url: 'x' }, isTrusted: true, shell })).toEqual(failed)
  expect(log.mock.calls.map(([line]) => String(line).split(':')[0])).toEqual(['file', 'link'])
})
