import { stemEnglish } from './stem-english'
import { stemIndonesian } from './stem-indonesian'
import { STOP_WORDS } from './stop-words'

const NONE: ReadonlySet<string> = new Set()

/** How a language's words are told apart: which carry nothing, and what their forms share. */
export interface LanguageRules {
  readonly stopWords: ReadonlySet<string>
  readonly stem: (word: string) => string
}

const RULES: Readonly<Record<string, LanguageRules>> = {
  id: { stopWords: STOP_WORDS.id ?? NONE, stem: stemIndonesian },
  en: { stopWords: STOP_WORDS.en ?? NONE, stem: stemEnglish },
}

/** Words of a language that nobody has written rules for, or of no one language, are taken as they stand. */
export function rulesOf(language: string): LanguageRules {
  return RULES[language.slice(0, 2)] ?? { stopWords: NONE, stem: (word) => word }
}

/** Whether a word carries nothing in any language: left out of a question. */
export function isStopWord(word: string): boolean {
  return Object.values(RULES).some(({ stopWords }) => stopWords.has(word))
}
