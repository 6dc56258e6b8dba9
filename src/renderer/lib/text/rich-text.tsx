import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseText, type LocalizedText } from '../../../core/lib/localized-text'
import { parseInline } from '../../../formats/markdown/parse-markdown'
import { InlineNodes } from './inline-nodes'
import { TextProvider } from './text-context'

interface RichTextProps {
  readonly value: LocalizedText
  /** The pack that the text is from: its dated entries fill the marks. */
  readonly pack?: string | undefined
}

/**
 * A line of a pack's text: bold, italic and dated values, and nothing to press, so that it fits a heading, a label, an option
 * or an exam. `lang` is set where the text is not in the interface's language. Text with explanations is `Prose`.
 */
export function RichText({ value, pack }: RichTextProps) {
  const { i18n } = useTranslation()
  const { text, language } = chooseText(value, i18n.language)
  const inlines = useMemo(() => parseInline(text), [text])
  return (
    <TextProvider pack={pack}>
      <span lang={language === i18n.language ? undefined : language}>
        <InlineNodes inlines={inlines} isPlain />
      </span>
    </TextProvider>
  )
}
