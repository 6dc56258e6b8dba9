import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseText, type LocalizedText } from '../../../core/lib/localized-text'
import { parseInline } from '../../../formats/markdown/parse-markdown'
import { plainText } from '../../../formats/markdown/plain-text'
import { useDated } from '../content'

/** A pack's text as bare words, for document titles, announcements and names that only a screen reader says. */
export function usePlainText(pack?: string): (value: LocalizedText) => string {
  const { i18n } = useTranslation()
  const dated = useDated(pack)
  return useCallback(
    (value) =>
      plainText(parseInline(chooseText(value, i18n.language).text), (id) => {
        const entry = dated(id)
        return entry === 'loading' ? '…' : entry?.value
      }),
    [i18n.language, dated],
  )
}
