import i18next, { type i18n, type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../core/lib/localized-text'

/** Every namespace of both languages: a few kilobytes, and switching is then at once and offline. */
const FILES = import.meta.glob<Record<string, unknown>>('../../../locales/{id,en}/*.json', {
  eager: true,
  import: 'default',
})

function resources(): Resource {
  const found: Resource = {}
  for (const [path, content] of Object.entries(FILES)) {
    const [, language = '', namespace = ''] = /locales\/([a-z]+)\/([a-z-]+)\.json$/.exec(path) ?? []
    found[language] = { ...found[language], [namespace]: content as Resource[string][string] }
  }
  return found
}

/** Starts the interface's translations. Keys are typed by `i18n-types.d.ts`; both languages are complete by test. */
export async function startI18n(language: Language): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    resources: resources(),
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    interpolation: { escapeValue: false }, // React escapes
    returnNull: false,
  })
  return i18next
}
