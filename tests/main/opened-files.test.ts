import { resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createOpenedFiles, filesInArguments, isOpenable } from '../../src/main/opened-files'
import type { ReadOutcome } from '../../src/main/read-file'

test('only packs and result files on the command line are taken, relative to where it was called', () => {
  const words = ['--flag', '--path=x.siap', '.', 'a.siap', 'b.SIAPR', 'c.siapx', 'd.zip', 'siap', resolve('/e.siap')]
  expect(filesInArguments(words, resolve('/home'))).toEqual([
    resolve('/home/a.siap'),
    resolve('/home/b.SIAPR'),
    resolve('/e.siap'),
  ])
  expect(isOpenable('/x/.siap')).toBe(false)
})

test('readable files wait to be taken once; of the others the person hears why', async () => {
  const outcomes: Record<string, ReadOutcome> = {
    '/good.siap': { kind: 'read', file: { name: 'good.siap', bytes: new Uint8Array([1]) } },
    '/huge.siap': { kind: 'too-large', limit: 5 },
    '/gone.siap': { kind: 'unreadable', name: 'gone.siap' },
  }
  const announce = vi.fn()
  const refuse = vi.fn()
  const read = async (path: string) => outcomes[path] ?? { kind: 'unreadable' as const, name: '' }
  const opened = createOpenedFiles({ read, announce, refuse })

  await opened.add(['/huge.siap', '/gone.siap'])
  expect(announce).not.toHaveBeenCalled()
  expect(refuse.mock.calls).toEqual([
    ['huge.siap', 'too-large'],
    ['gone.siap', 'unreadable'],
  ])
  await opened.add(['/good.siap'])
  expect(announce).toHaveBeenCalledTimes(1)
  expect(opened.take().map(({ name }) => name)).toEqual(['good.siap'])
  expect(opened.take()).toEqual([])
})
