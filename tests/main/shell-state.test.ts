import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openShellState } from '../../src/main/shell-state'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siap-state-'))
  path = join(folder, 'shell-state.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const WINDOW = { x: 1, y: -2, width: 900, height: 700, isMaximized: true }

test('what is remembered in one run is there in the next', () => {
  const first = openShellState(path)
  first.update({ window: WINDOW })
  first.update({ language: 'en' })
  expect(openShellState(path).get()).toEqual({ window: WINDOW, language: 'en' })
})

test.each(['', 'null', '[]', '{"window":', '"text"'])('a broken file (%j) is a first run', (text) => {
  writeFileSync(path, text)
  expect(openShellState(path).get()).toEqual({})
})

test('a part that makes no sense is forgotten, and the rest kept', () => {
  writeFileSync(path, JSON.stringify({ window: { ...WINDOW, width: -5 }, language: 'id', later: 1 }))
  expect(openShellState(path).get()).toEqual({ window: undefined, language: 'id' })
})

test('a disk that takes nothing costs the window position, not the app', () => {
  const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  writeFileSync(join(folder, 'file'), '')
  const state = openShellState(join(folder, 'file', 'shell-state.json'))
  state.update({ language: 'id' })
  expect(state.get()).toEqual({ language: 'id' })
  expect(String(errors.mock.calls[0]?.[0])).toContain('window state not saved')
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('')
})
