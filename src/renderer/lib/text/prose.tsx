import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseText, type LocalizedText } from '../../../core/lib/localized-text'
import type { GlossaryEntry, Reference } from '../../../core/modules/module'
import { sideNotesIn } from '../../../formats/markdown/marks-in'
import { parseMarkdown } from '../../../formats/markdown/parse-markdown'
import { Blocks } from './blocks'

import { TextProvider } from './text-context'
import './prose.css'

interface ProseProps {
  readonly value: LocalizedText
  readonly pack?: string | undefined
  /** Values and words only, nothing to press: for exams. */
  readonly isPlain?: boolean
  /** The level that `##` has on this page. */
  readonly headingLevel?: 2 | 3 | 4 | 5
  /** Beginning of the ids that the blocks get: `lesson` gives `lesson-0`, `lesson-1` … */
  readonly anchor?: string
  readonly className?: string
  readonly glossary?: readonly GlossaryEntry[]
  /** In the order of their numbers. */
  readonly references?: readonly Reference[]
  readonly onShowReference?: (id: string) => void
  readonly renderArtefact?: (id: string) => ReactNode
}

/**
 * A pack's Markdown as blocks. Dated values, glossary terms and references explain themselves under their paragraph when they
 * are pressed. `lang` is set where the text is not in the interface's language.
 */
export function Prose({
  value,
  isPlain = false,
  headingLevel = 2,
  anchor,
  className = 'prose',
  ...sources
}: ProseProps) {
  const { i18n } = useTranslation()
  const { text, language } = chooseText(value, i18n.language)
  const blocks = useMemo(() => parseMarkdown(text), [text])
  const notes = useMemo(() => sideNotesIn(blocks), [blocks])
  return (
    <TextProvider {...sources} notes={notes} language={language}>
      <div className={className} lang={language === i18n.language ? undefined : language}>
        <Blocks blocks={blocks} isPlain={isPlain} headingLevel={headingLevel} anchor={anchor} />
      </div>
    </TextProvider>
  )
}
