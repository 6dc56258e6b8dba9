import { type ReactNode, useMemo } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'

interface InLanguageProps {
  readonly language: string
  readonly children: ReactNode
}

/** What is inside reads and counts in a language of its own; the app around it stays in its language. */
export function InLanguage({ language, children }: InLanguageProps) {
  const { i18n } = useTranslation()
  const own = i18n.language
  const inside = useMemo(
    () => (language === own ? i18n : i18n.cloneInstance({ lng: language, initAsync: false })),
    [i18n, language, own],
  )
  return <I18nextProvider i18n={inside}>{children}</I18nextProvider>
}
