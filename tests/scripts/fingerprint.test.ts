import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint, readStamp, writeStamp } from '../../scripts/lib/fingerprint.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siap-fingerprint-'))
  mkdirSync(join(folder, 'src/deep'), { recursive: true })
  writeFileSync(join(folder, 'src/deep/a.ts'), 'a')
  writeFileSync(join(folder, 'package.json'), '{}')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const now = () => fingerprint([join(folder, 'src'), join(folder, 'package.json'), join(folder, 'not-there')])

test('a step runs again after any change of its inputs, and after none it does not', () => {
  const seen = new Set([now()])
  expect(seen.has(now())).toBe(true)
  const changes = [
    () => writeFileSync(join(folder, 'src/deep/b.ts'), ''),
    () => rmSync(join(folder, 'src/deep/b.ts')),
    () => writeFileSync(join(folder, 'src/deep/a.ts'), 'ab'),
    () => utimesSync(join(folder, 'package.json'), 0, 0), // an older one put back in its place
  ]
  changes[0]?.()
  expect(seen.has(now())).toBe(false)
  changes[1]?.()
  expect(seen.has(now())).toBe(true) // as before, so nothing to do
  for (const change of changes.slice(2)) {
    change()
    expect(seen.has(now())).toBe(false)
    seen.add(now())
  }
})

test('the stamp of a step that never ran is empty', () => {
  const stamp = join(folder, 'stamps', 'app')
  expect(readStamp(stamp)).toBe('')
  writeStamp(stamp, 'x')
  expect(readStamp(stamp)).toBe('x')
})
