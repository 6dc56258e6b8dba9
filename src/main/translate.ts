import { createInstance } from 'i18next'
import en from '../../locales/en/main.json'
import id from '../../locales/id/main.json'

export type ShellLanguage = 'id' | 'en'

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>
}[keyof T & string]

/** The keys of locales/<language>/main.json: a misspelt one does not compile. */
export type ShellKey = Leaves<typeof en>

export type Translate = (key: ShellKey, values?: Readonly<Record<string, string | number>>) => string

/** The language of menus and dialogs before the person has chosen one in the app. */
export function languageOfLocale(locale: string): ShellLanguage {
  return /^(id|in)([-_]|$)/i.test(locale) ? 'id' : 'en'
}

export interface Translator {
  readonly t: Translate
  language(): ShellLanguage
  setLanguage(language: ShellLanguage): Promise<void>
}

/** The main process's own i18next: it has no part in the renderer's, and reads one namespace only. */
export function createTranslator(language: ShellLanguage): Translator {
  const instance = createInstance()
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: { id: { main: id }, en: { main: en } },
    defaultNS: 'main',
    initAsync: false,
    interpolation: { escapeValue: false }, // native dialogs show text, never markup
  })
  let current = language
  // The renderer declares i18next's key types for its namespaces; here they are ShellKey's.
  const translate = instance.t.bind(instance) as unknown as (key: string, values?: object) => string
  return {
    t: (key, values) => translate(key, values),
    language: () => current,
    setLanguage: async (next) => {
      current = next
      await instance.changeLanguage(next)
    },
  }
}
