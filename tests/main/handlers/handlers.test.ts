import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pickFile, saveFile } from '../../../src/main/handlers/file'
import { openLink } from '../../../src/main/handlers/link'
import { printPage } from '../../../src/main/handlers/page'
import type { Shell } from '../../../src/main/handlers/shell'
import { setFullScreen } from '../../../src/main/handlers/window'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siap-handlers-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A person who closes every dialog, unless told otherwise. */
function buildShell(overrides: Partial<Shell> = {}): Shell {
  return {
    choosePath: async () => null,
    chooseTarget: async () => null,
    printToPdf: async () => new TextEncoder().encode('%PDF-'),
    confirmLink: async () => false,
    openExternal: async () => {},
    setFullScreen: async () => false,
    ...overrides,
  }
}

test('a picked file comes with its bytes; a closed dialog is no error', async () => {
  const path = join(folder, 'modul.siap')
  writeFileSync(path, 'zip')
  const picked = await pickFile({ kind: 'pack' }, buildShell({ choosePath: async () => path }))
  expect(picked).toEqual({ kind: 'picked', file: { name: 'modul.siap', bytes: new TextEncoder().encode('zip') } })
  expect(await pickFile({ kind: 'pack' }, buildShell())).toEqual({ kind: 'cancelled' })
})

test('a saved file is proposed under a safe name with the ending of its type', async () => {
  const chooseTarget = vi.fn(async (name: string) => join(folder, name))
  const shell = buildShell({ chooseTarget })
  const bytes = new TextEncoder().encode('x')
  const save = (name: string, mediaType: 'text/csv' | 'application/zip') => saveFile({ name, mediaType, bytes }, shell)
  expect(await save('../nilai', 'text/csv')).toEqual({ kind: 'saved', name: '-nilai.csv' })
  expect(await save('hasil.siapr', 'application/zip')).toEqual({ kind: 'saved', name: 'hasil.siapr' })
  expect(readFileSync(join(folder, 'hasil.siapr'), 'utf8')).toBe('x')
  expect(await saveFile({ name: 'a', mediaType: 'text/plain', bytes }, buildShell())).toEqual({ kind: 'cancelled' })
})

test('the page is printed before the place is asked, and saved as a PDF named after it', async () => {
  const order: string[] = []
  const shell = buildShell({
    printToPdf: async () => {
      order.push('printed')
      return new TextEncoder().encode('%PDF-')
    },
    chooseTarget: async (name) => {
      order.push('asked')
      return join(folder, name)
    },
  })
  expect(await printPage({ title: 'Laporan: Sari' }, shell)).toEqual({ kind: 'saved', name: 'Laporan- Sari.pdf' })
  expect(order).toEqual(['printed', 'asked'])
})

test('a link is shown as it will be opened; a browser that does not start is said', async () => {
  const confirmLink = vi.fn(async () => true)
  const openExternal = vi.fn().mockRejectedValueOnce(new Error('no browser')).mockResolvedValue(undefined)
  const shell = buildShell({ confirmLink, openExternal })
  expect(await openLink({ url: 'HTTPS://Example.org' }, shell)).toEqual({ kind: 'failed' })
  expect(await openLink({ url: 'HTTPS://Example.org' }, shell)).toEqual({ kind: 'opened' })
  expect(confirmLink.mock.calls).toEqual([['https://example.org/'], ['https://example.org/']])
  expect(await openLink({ url: 'https://user@example.org/' }, shell)).toEqual({ kind: 'refused' })
  expect(await openLink({ url: 'https://example.org/' }, buildShell())).toEqual({ kind: 'declined' })
})

test('a wish for full screen is answered with what became of it', async () => {
  const wishes = vi.fn(async (on: boolean) => on)
  expect(await setFullScreen({ on: true }, buildShell({ setFullScreen: wishes }))).toBe(true)
  expect(await setFullScreen({ on: false }, buildShell({ setFullScreen: wishes }))).toBe(false)
  expect(wishes.mock.calls).toEqual([[true], [false]])
  expect(await setFullScreen({ on: true }, buildShell())).toBe(false)
})
