import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber, parseNumber } from '../../../core/items/parse-number'
import { LANGUAGES, type Language } from '../../../core/lib/localized-text'

interface Draft {
  readonly text: string
  readonly language: Language
  /** What it was read as; null while it is no number. */
  readonly value: number | null
}

interface NumberDraft {
  /** What stands in the field. */
  readonly text: string
  /** What it is read as, or why it is not. */
  readonly state: 'empty' | 'read' | 'other-notation' | 'unreadable'
  /** The number that counts, as its reader writes it. */
  readonly number: string
  readonly edit: (text: string) => void
}

/**
 * What is typed, kept as it is typed as long as it stands for the answer; an answer from elsewhere, or a change of language, shows
 * the number in the reader's notation. What cannot be read is no answer and stays to be mended. Only a change of the number is
 * passed on.
 */
export function useNumberDraft(value: number | null, onChange: (value: number | null) => void): NumberDraft {
  const { i18n } = useTranslation()
  const language = LANGUAGES.find((known) => known === i18n.language) ?? LANGUAGES[0]
  const [draft, setDraft] = useState<Draft | null>(null)
  const number = value === null ? '' : formatNumber(value, language)
  const isTyped = draft !== null && draft.value === value && (draft.language === language || value === null)
  const text = isTyped ? draft.text : number

  function edit(next: string) {
    const reading = parseNumber(next, language)
    const read = reading.kind === 'read' ? reading.value : null
    setDraft({ text: next, language, value: read })
    if (read !== value) onChange(read)
  }

  return { text, state: value === null ? whyNot(text, language) : 'read', number, edit }
}

/** Why a text is no answer. One that only a change of language made readable was not meant so: it is to be typed again. */
function whyNot(text: string, language: Language): NumberDraft['state'] {
  const { kind } = parseNumber(text, language)
  return kind === 'read' ? 'unreadable' : kind
}
