import { useTranslation } from 'react-i18next'
import { createFormat, type Format } from './format'

/** One a language: making the system's formatters costs more than using them. */
const made = new Map<string, Format>()

/** Numbers, dates and durations in the reader's language. */
export function useFormat(): Format {
  const { i18n } = useTranslation()
  const format = made.get(i18n.language) ?? createFormat(i18n.language)
  made.set(i18n.language, format)
  return format
}
