import type { ReactNode } from 'react'
import { LANGUAGES } from '../../../core/lib/localized-text'
import { InLanguage } from '../../lib/in-language'

interface InLessonLanguageProps {
  /** That the lesson is read in. */
  readonly language: string
  readonly children: ReactNode
}

/**
 * What a lesson shows beside its words (exhibits, checks, explanations) speaks the language that the lesson is read in, also where
 * the app speaks another; where the app does not know that language, the app's own.
 */
export function InLessonLanguage({ language, children }: InLessonLanguageProps) {
  const isKnown = LANGUAGES.some((known) => known === language)
  return isKnown ? <InLanguage language={language}>{children}</InLanguage> : children
}
