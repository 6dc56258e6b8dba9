import { useId } from 'react'
import { choiceOf } from '../../../core/items/response-shape'
import { RichText } from '../text/rich-text'
import type { InteractionProps, JudgementView, ViewOf } from './interaction-props'
import { OptionFeedback } from './option-feedback'
import { optionLetter } from './option-letter'

type RadioView = ViewOf<'single-choice' | 'true-false'> | JudgementView<'pick'>

/** One of several, as cards with letters. */
export function RadioOptions({ view, response, onChange, isLocked, feedback }: InteractionProps<RadioView>) {
  const name = useId()
  const chosen = choiceOf(response)
  return (
    <div className="opts">
      {view.options.map((option, index) => (
        <div className="opt" key={option.id}>
          <label>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === chosen}
              disabled={isLocked}
              onChange={() => onChange(option.id)}
            />
            <span className="key" aria-hidden="true">
              {optionLetter(index)}
            </span>
            <span className="say">
              <RichText value={option.text} pack={view.pack} />
            </span>
          </label>
          <OptionFeedback>{feedback?.get(option.id)}</OptionFeedback>
        </div>
      ))}
    </div>
  )
}
