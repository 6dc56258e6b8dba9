import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseText, type LocalizedText } from '../../../core/lib/localized-text'
import type { Block } from '../../../formats/markdown/ast'
import { parseMarkdown } from '../../../formats/markdown/parse-markdown'
import { usePreferencesStore } from '../../lib/preferences-store'

/** A lesson in one language. */
export interface Edition {
  readonly language: string
  readonly blocks: readonly Block[]
}

export interface Editions {
  /** What is read; in both languages, what stands first. */
  readonly main: Edition
  /** What stands beside it, if anything. */
  readonly beside: Edition | null
  /** The languages that one can choose between: the app's own (or what comes nearest) and another; null where there is only one. */
  readonly choice: { readonly own: string; readonly other: string } | null
}

/** The editions of a lesson as the reader wants them: in the app's language, in the other, or in both. */
export function useEditions(text: LocalizedText): Editions {
  const { i18n } = useTranslation()
  const wish = usePreferencesStore((preferences) => preferences.readerLanguages)
  const { language: own } = chooseText(text, i18n.language)
  const other = Object.keys(text).find((language) => language !== own)
  const mainLanguage = wish === 'other' && other !== undefined ? other : own
  const besideLanguage = wish === 'both' ? other : undefined
  const main = useEdition(text, mainLanguage)
  const beside = useEdition(text, besideLanguage)
  return useMemo(
    () => ({
      main: main ?? { language: own, blocks: [] },
      beside,
      choice: other === undefined ? null : { own, other },
    }),
    [main, beside, own, other],
  )
}

function useEdition(text: LocalizedText, language: string | undefined): Edition | null {
  const markdown = language === undefined ? undefined : text[language]
  return useMemo(
    () => (language === undefined || markdown === undefined ? null : { language, blocks: parseMarkdown(markdown) }),
    [language, markdown],
  )
}
