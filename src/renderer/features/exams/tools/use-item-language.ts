import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ItemView } from '../../../../core/exams/item-view'
import { LANGUAGES, type Language } from '../../../../core/lib/localized-text'

export interface ItemLanguage {
  /** The language that the item is read in. */
  readonly shown: string
  /** The one that it could be read in instead; null where it has no other. */
  readonly other: Language | null
  /** Reads this item, and no other, in the other language. */
  readonly toggle: () => void
}

/** Items that are read in another language than the app, for as long as the sitting is open; the log does not know. */
export function useItemLanguage(view: ItemView): ItemLanguage {
  const { i18n } = useTranslation()
  const [chosen, setChosen] = useState<Readonly<Record<string, Language>>>({})
  const shown = chosen[view.id] ?? i18n.language
  const other = LANGUAGES.find((language) => language !== shown && view.stem[language] !== undefined) ?? null
  return {
    shown,
    other,
    toggle: () => {
      if (other !== null) setChosen({ ...chosen, [view.id]: other })
    },
  }
}
