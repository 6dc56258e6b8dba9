import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FIELD } from '../../../core/items/option-verdicts'
import { TEXT_LIMIT } from '../../../core/items/response'
import { numberOf } from '../../../core/items/response-shape'
import type { InteractionProps, ViewOf } from './interaction-props'
import { OptionFeedback } from './option-feedback'
import { useNumberDraft } from './use-number-draft'

/**
 * A number in the reader's notation. Below it stands, before it counts, what it is read as. The keyboard is the whole one: a
 * phone's number pad may lack the sign and the decimal mark.
 */
export function NumberField({ response, onChange, isLocked = false, feedback }: InteractionProps<ViewOf<'numeric'>>) {
  const { t } = useTranslation('items')
  const id = useId()
  const { text, state, number, edit } = useNumberDraft(numberOf(response), onChange)
  const isRefused = state === 'other-notation' || state === 'unreadable'
  return (
    <div className="field typed typed-number">
      <label htmlFor={id}>{t('numeric.label')}</label>
      {!isLocked && (
        <p className="hint" id={`${id}hint`}>
          {t('numeric.hint')}
        </p>
      )}
      <input
        id={id}
        className="input num"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={TEXT_LIMIT}
        value={text}
        readOnly={isLocked}
        aria-invalid={isRefused || undefined}
        aria-describedby={isLocked ? undefined : `${id}hint ${id}read`}
        onChange={(event) => edit(event.target.value)}
      />
      {!isLocked && (
        <p className={isRefused ? 'typed-read refused' : 'typed-read num'} id={`${id}read`} role="status">
          {state === 'read' && t('numeric.read', { number })}
          {state === 'other-notation' && t('numeric.other-notation')}
          {state === 'unreadable' && t('numeric.unreadable')}
        </p>
      )}
      <OptionFeedback>{feedback?.get(FIELD)}</OptionFeedback>
    </div>
  )
}
