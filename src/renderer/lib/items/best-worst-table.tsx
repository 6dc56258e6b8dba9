import { Fragment, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type BestWorst, bestWorstOf } from '../../../core/items/response-shape'
import { RichText } from '../text/rich-text'
import type { InteractionProps, JudgementView } from './interaction-props'
import { OptionFeedback } from './option-feedback'

const ENDS = ['best', 'worst'] as const

/** The best and the worst: two columns of radio buttons. One option cannot be both; choosing it again moves it. */
export function BestWorstTable(props: InteractionProps<JudgementView<'best-worst'>>) {
  const { view, response, onChange, isLocked, feedback } = props
  const { t } = useTranslation('items')
  const id = useId()
  const given = bestWorstOf(response)

  function choose(end: keyof BestWorst, option: string) {
    const next = Object.entries({ ...given, [end]: option }).filter(
      ([name, value]) => value !== null && (name === end || value !== option),
    )
    onChange(Object.fromEntries(next))
  }

  return (
    <>
      <p className="opts-hint">{t('best-worst.hint')}</p>
      <table className="ends">
        <thead>
          <tr>
            <th scope="col">{t('best-worst.action')}</th>
            {ENDS.map((end) => (
              <th scope="col" key={end} className="end">
                {t(`best-worst.${end}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.options.map((option, index) => (
            <Fragment key={option.id}>
              <tr>
                <th scope="row" id={`${id}${index}`}>
                  <RichText value={option.text} pack={view.pack} />
                </th>
                {ENDS.map((end) => (
                  <td key={end} className="end">
                    <label>
                      <input
                        type="radio"
                        name={`${id}${end}`}
                        checked={given[end] === option.id}
                        disabled={isLocked}
                        onChange={() => choose(end, option.id)}
                        aria-labelledby={`${id}${end}${index} ${id}${index}`}
                      />
                      <span id={`${id}${end}${index}`}>{t(`best-worst.${end}`)}</span>
                    </label>
                  </td>
                ))}
              </tr>
              {feedback?.has(option.id) && (
                <tr className="end-fb">
                  <td colSpan={3}>
                    <OptionFeedback>{feedback.get(option.id)}</OptionFeedback>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </>
  )
}
