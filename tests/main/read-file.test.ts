import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readLimited } from '../../src/main/read-file'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'siap-read-'))
  writeFileSync(join(folder, 'four.siap'), new Uint8Array([1, 2, 3, 4]))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a file up to the limit is read, and carries its name without its folder', async () => {
  const outcome = await readLimited(join(folder, 'four.siap'), 4)
  expect(outcome).toEqual({ kind: 'read', file: { name: 'four.siap', bytes: new Uint8Array([1, 2, 3, 4]) } })
})

test('a larger file, a folder and nothing at all are told apart', async () => {
  expect(await readLimited(join(folder, 'four.siap'), 3)).toEqual({ kind: 'too-large', limit: 3 })
  expect(await readLimited(folder)).toMatchObject({ kind: 'unreadable' })
  expect(await readLimited(join(folder, 'gone.siap'))).toEqual({ kind: 'unreadable', name: 'gone.siap' })
})
