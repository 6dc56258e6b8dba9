import { useId } from 'react'
import { choiceOf } from '../../../core/items/response-shape'
import type { InteractionProps, JudgementView, ViewOf } from './interaction-props'
import { OptionCard } from './option-card'

type RadioView = ViewOf<'single-choice' | 'true-false'> | JudgementView<'pick'>

/** One of several, as cards with letters. */
export function RadioOptions({ view, response, onChange, isLocked, feedback, marks }: InteractionProps<RadioView>) {
  const name = useId()
  const chosen = choiceOf(response)
  return (
    <div className="opts">
      {view.options.map((option, index) => (
        <OptionCard
          key={option.id}
          option={option}
          pack={view.pack}
          index={index}
          input={{
            type: 'radio',
            name,
            checked: option.id === chosen,
            disabled: isLocked,
            onChange: () => onChange(option.id),
          }}
          feedback={feedback?.get(option.id)}
          mark={marks?.get(option.id)}
        />
      ))}
    </div>
  )
}
