import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { idsOf } from '../../../core/items/response-shape'
import type { InteractionProps, ViewOf } from './interaction-props'
import { OptionCard } from './option-card'

/** Several of several. Choosing beyond the limit is answered with a word, not swallowed. */
export function CheckboxOptions(props: InteractionProps<ViewOf<'multiple-choice'>>) {
  const { view, response, onChange, isLocked, feedback, marks } = props
  const { t } = useTranslation('items')
  const [isRefused, setRefused] = useState(false)
  const chosen = idsOf(response)

  function toggle(id: string) {
    const without = chosen.filter((other) => other !== id)
    const refuses = without.length === chosen.length && chosen.length >= view.maxChoices
    setRefused(refuses)
    if (refuses) return
    const next = without.length < chosen.length ? without : [...chosen, id]
    onChange(next.length === 0 ? null : view.options.map((option) => option.id).filter((own) => next.includes(own)))
  }

  return (
    <>
      <p className="opts-hint" role="status">
        <ChoiceCount view={view} /> {t('choices.chosen', { given: chosen.length })}
        {isRefused && <b> {t('choices.full', { max: view.maxChoices })}</b>}
      </p>
      <div className="opts opts-many">
        {view.options.map((option, index) => (
          <OptionCard
            key={option.id}
            option={option}
            pack={view.pack}
            index={index}
            input={{
              type: 'checkbox',
              checked: chosen.includes(option.id),
              disabled: isLocked,
              onChange: () => toggle(option.id),
            }}
            feedback={feedback?.get(option.id)}
            mark={marks?.get(option.id)}
          />
        ))}
      </div>
    </>
  )
}

function ChoiceCount({ view }: { readonly view: ViewOf<'multiple-choice'> }) {
  const { t } = useTranslation('items')
  const { minChoices: min, maxChoices: max, options } = view
  if (min === max) return t('choices.exactly', { min })
  return min <= 1 && max >= options.length ? t('choices.any') : t('choices.between', { min: Math.max(1, min), max })
}
