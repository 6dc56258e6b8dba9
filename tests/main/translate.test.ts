import { expect, test } from 'vitest'
import { createTranslator, languageOfLocale } from '../../src/main/translate'

test('texts follow the language, and names stand in them as they are', async () => {
  const translator = createTranslator('id')
  const name = '<b>modul & "kasus".siap</b>'
  expect(translator.t('opened-file.unreadable', { name })).toBe(`Berkas ${name} tidak dapat dibaca`)
  await translator.setLanguage('en')
  expect([translator.language(), translator.t('menu.quit')]).toEqual(['en', 'Quit'])
})

test.each([
  ['id', 'id'],
  ['id-ID', 'id'],
  ['in_ID', 'id'], // the old code, still used by some systems
  ['en-GB', 'en'],
  ['jv', 'en'],
  ['ido', 'en'],
  ['', 'en'],
])('a system that speaks %j gets %j', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language)
})
