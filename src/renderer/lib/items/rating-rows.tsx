import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ratingsOf } from '../../../core/items/response-shape'
import { RichText } from '../text/rich-text'
import type { InteractionProps, JudgementView } from './interaction-props'
import { OptionFeedback } from './option-feedback'

/** A value on the scale for each option. */
export function RatingRows({ view, response, onChange, isLocked, feedback }: InteractionProps<JudgementView<'rate'>>) {
  const { t } = useTranslation('items')
  const id = useId()
  const ratings = ratingsOf(response)
  const { min, max } = view.scale
  const values = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  return (
    <>
      <p className="opts-hint" role="status">
        {t('rate.hint', { min, max })}{' '}
        {t('rate.progress', { given: Object.keys(ratings).length, wanted: view.options.length })}
      </p>
      <div className="rates">
        {view.options.map((option, index) => (
          <div className="rate" key={option.id} role="radiogroup" aria-labelledby={`${id}${index}`}>
            <p id={`${id}${index}`}>
              <RichText value={option.text} pack={view.pack} />
            </p>
            <div className="seg rate-values">
              {values.map((value) => (
                <label key={value}>
                  <input
                    type="radio"
                    name={`${id}${option.id}`}
                    value={value}
                    checked={ratings[option.id] === value}
                    disabled={isLocked}
                    onChange={() => onChange({ ...ratings, [option.id]: value })}
                  />
                  <span className="num">{value}</span>
                </label>
              ))}
            </div>
            <OptionFeedback>{feedback?.get(option.id)}</OptionFeedback>
          </div>
        ))}
      </div>
    </>
  )
}
