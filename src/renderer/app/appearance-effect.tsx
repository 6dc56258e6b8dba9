import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Host } from '../../contract/host'
import { LANGUAGES } from '../../core/lib/localized-text'
import { usePreferencesStore } from '../lib/preferences-store'

const TEXT_SIZES = { normal: '', large: '112.5%', larger: '131.25%' } as const

/** Language, theme, text size and spacing, from the preferences to the document and the desktop shell. */
export function AppearanceEffect({ host }: { readonly host: Host }) {
  const { i18n } = useTranslation()
  const { language, theme, textSize, spacing } = usePreferencesStore()

  useEffect(() => {
    if (language !== null && language !== i18n.language) void i18n.changeLanguage(language)
  }, [language, i18n])

  useEffect(() => {
    document.documentElement.lang = i18n.language
    const spoken = LANGUAGES.find((known) => known === i18n.language)
    if (spoken !== undefined) void host.setLanguage(spoken)
  }, [i18n.language, host])

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    if (spacing === 'normal') delete document.documentElement.dataset.spacing
    else document.documentElement.dataset.spacing = spacing
    document.documentElement.style.fontSize = TEXT_SIZES[textSize]
  }, [theme, textSize, spacing])

  return null
}
