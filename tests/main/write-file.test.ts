import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renameOverLock, writeFileWhole, writeStateFile } from '../../src/main/write-file'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'siap-write-')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('a saved file replaces the old one and leaves nothing beside it', async () => {
  const path = join(folder, 'report.csv')
  writeFileSync(path, 'a much longer file that was there before')
  expect(await writeFileWhole(path, bytes('new'))).toBeNull()
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['new', ['report.csv']])
})

test('a failed save leaves the old file, and says what kind of failure it was', async () => {
  writeFileSync(join(folder, 'file'), 'not a folder')
  expect(await writeFileWhole(join(folder, 'file', 'inside.csv'), bytes('new'))).toBe('other')
  expect(await writeFileWhole(join(folder, 'missing', 'inside.csv'), bytes('new'))).toBe('other')
  writeFileSync(join(folder, 'kept'), 'old')
  expect(readdirSync(folder).sort()).toEqual(['file', 'kept'])
})

test('saving through a link changes the file that it leads to', async () => {
  writeFileSync(join(folder, 'target.csv'), 'old')
  try {
    symlinkSync(join(folder, 'target.csv'), join(folder, 'link.csv'))
  } catch {
    return // Windows allows links to administrators only
  }
  expect(await writeFileWhole(join(folder, 'link.csv'), bytes('new'))).toBeNull()
  expect(readFileSync(join(folder, 'target.csv'), 'utf8')).toBe('new')
})

test('a lock that goes away is waited for; another error is not', async () => {
  const locked = Object.assign(new Error('locked'), { code: 'EBUSY' })
  const move = vi.fn().mockRejectedValueOnce(locked).mockRejectedValueOnce(locked).mockResolvedValue(undefined)
  await renameOverLock('a', 'b', move)
  expect(move).toHaveBeenCalledTimes(3)

  const gone = vi.fn().mockRejectedValue(Object.assign(new Error('gone'), { code: 'ENOENT' }))
  await expect(renameOverLock('a', 'b', gone)).rejects.toThrow('gone')
  expect(gone).toHaveBeenCalledTimes(1)
})

test('the state file is written whole, in a folder that may not be there yet', () => {
  const path = join(folder, 'new', 'state.json')
  writeStateFile(path, '{}')
  expect([readFileSync(path, 'utf8'), readdirSync(join(folder, 'new'))]).toEqual(['{}', ['state.json']])
})
