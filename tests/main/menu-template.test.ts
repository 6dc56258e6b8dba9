import type { MenuItemConstructorOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import { menuTemplate } from '../../src/main/menu-template'
import { createTranslator } from '../../src/main/translate'

function items(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])])
}

function build(options: { isMac?: boolean; isDevelopment?: boolean; language?: 'id' | 'en' } = {}) {
  const { isMac = false, isDevelopment = false, language = 'id' } = options
  const run = vi.fn()
  const { t } = createTranslator(language)
  return { run, all: items(menuTemplate({ t, appName: 'SiapPeksos', isMac, isDevelopment, run })) }
}

test.each([true, false])('every command has its entry, once (macOS: %s)', (isMac) => {
  const { run, all } = build({ isMac })
  const commands = all.filter((item) => item.id !== undefined)
  for (const { click } of commands) (click as () => void)()
  const expected = ['go-home', 'go-library', 'go-exams', 'go-settings', 'print', 'show-shortcuts', 'show-about']
  expect(run.mock.calls.map(([command]) => command).sort()).toEqual(expected.sort())
})

test('every entry says what it does in the app’s language: Electron’s own labels are English', () => {
  const visible = build({ isMac: true }).all.filter((item) => item.type !== 'separator')
  expect(visible.filter((item) => !item.label)).toEqual([])
  const labels = (language: 'id' | 'en') => build({ isMac: true, language }).all.map((item) => item.label)
  const same = labels('id').filter((label, index) => label !== undefined && label === labels('en')[index])
  expect(same).toEqual(['SiapPeksos'])
})

test('no two entries share a key, and none reloads the page outside development', () => {
  const accelerators = build().all.flatMap((item) => item.accelerator ?? [])
  expect(new Set(accelerators).size).toBe(accelerators.length)
  const roles = (isDevelopment: boolean) => build({ isDevelopment }).all.map((item) => item.role)
  expect(roles(false)).not.toContain('reload')
  expect(roles(true)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']))
})
