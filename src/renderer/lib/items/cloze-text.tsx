import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countParts } from '../../../core/items/answer-state'
import { gapMarks } from '../../../core/items/gap-marks'
import { gapsOf } from '../../../core/items/response-shape'
import { splitCloze } from '../../../core/items/split-stem'
import { chooseText } from '../../../core/lib/localized-text'
import { parseInline } from '../../../formats/markdown/parse-markdown'
import { TextProvider } from '../text/text-context'
import { GapField } from './gap-field'
import { GapInlines } from './gap-inlines'
import type { InteractionProps, ViewOf } from './interaction-props'
import { OptionFeedback } from './option-feedback'

/** A text to complete. Gaps are numbered as they stand in the text of the reader's language. */
export function ClozeText({ view, response, onChange, isLocked = false, feedback }: InteractionProps<ViewOf<'cloze'>>) {
  const { t, i18n } = useTranslation('items')
  const id = useId()
  const given = gapsOf(response)
  const { text, language } = chooseText(splitCloze(view.stem).question, i18n.language)
  const paragraphs = useMemo(() => text.split(/\n\n+/).map((paragraph) => parseInline(paragraph)), [text])
  const gaps = gapMarks(text).flatMap((mark) => view.gaps.find((gap) => gap.id === mark.gap) ?? [])
  const count = gaps.length

  function fill(filled: string, value: string) {
    const words = value.trim() === '' ? '' : value
    if (words === (given[filled] ?? '')) return
    const next = Object.entries({ ...given, [filled]: words }).filter(([, part]) => part !== '')
    onChange(next.length === 0 ? null : Object.fromEntries(next))
  }

  function renderGap(name: string, describedBy: string) {
    const place = gaps.findIndex((gap) => gap.id === name)
    const gap = gaps[place]
    if (gap === undefined) return null
    return (
      <GapField
        gap={gap}
        pack={view.pack}
        number={place + 1}
        count={count}
        describedBy={describedBy}
        value={given[gap.id] ?? ''}
        isLocked={isLocked}
        onFill={(value) => fill(gap.id, value)}
      />
    )
  }

  return (
    <>
      {!isLocked && (
        <p className="opts-hint" role="status">
          {t('cloze.progress', { given: countParts(view, response).given, count })}
        </p>
      )}
      <TextProvider pack={view.pack}>
        <div className="cloze" lang={language === i18n.language ? undefined : language}>
          {paragraphs.map((inlines, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no ids and never reorder
            <p key={index} id={`${id}${index}`}>
              <GapInlines inlines={inlines} renderGap={(gap) => renderGap(gap, `${id}${index}`)} />
            </p>
          ))}
        </div>
      </TextProvider>
      {feedback !== undefined && (
        <ol className="gap-feedback">
          {gaps.map((gap, index) => (
            <li key={gap.id}>
              <span className="gap-name">{t('cloze.gap', { number: index + 1, count })}</span>
              <OptionFeedback>{feedback.get(gap.id)}</OptionFeedback>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
