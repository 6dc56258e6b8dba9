import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FIELD } from '../../../core/items/option-verdicts'
import { TEXT_LIMIT } from '../../../core/items/response'
import { textOf } from '../../../core/items/response-shape'
import type { InteractionProps, ViewOf } from './interaction-props'
import { OptionFeedback } from './option-feedback'

/** One line of one's own words. */
export function ShortTextField(props: InteractionProps<ViewOf<'short-text'>>) {
  const { response, onChange, isLocked = false, feedback } = props
  const { t } = useTranslation('items')
  const id = useId()
  const text = textOf(response)

  function edit(next: string) {
    const words = next.trim() === '' ? null : next
    if (words !== text) onChange(words)
  }

  return (
    <div className="field typed">
      <label htmlFor={id}>{t('short-text.label')}</label>
      {!isLocked && (
        <p className="hint" id={`${id}hint`}>
          {t('short-text.hint')}
        </p>
      )}
      <input
        id={id}
        className="input"
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={TEXT_LIMIT}
        value={text ?? ''}
        readOnly={isLocked}
        aria-describedby={isLocked ? undefined : `${id}hint`}
        onChange={(event) => edit(event.target.value)}
      />
      <OptionFeedback>{feedback?.get(FIELD)}</OptionFeedback>
    </div>
  )
}
