import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { pairsOf } from '../../../core/items/response-shape'
import { RichText } from '../text/rich-text'
import { usePlainText } from '../text/use-plain-text'
import type { InteractionProps, ViewOf } from './interaction-props'
import { OptionFeedback } from './option-feedback'

/** A target for each source, by a list of the system's own: it works by touch, keyboard and screen reader everywhere. */
export function MatchPairs({ view, response, onChange, isLocked, feedback }: InteractionProps<ViewOf<'match'>>) {
  const { t } = useTranslation('items')
  const plain = usePlainText(view.pack)
  const id = useId()
  const pairs = pairsOf(response)

  function pair(source: string, target: string) {
    const next = view.options.flatMap((option) => {
      const given = option.id === source ? target : pairs.find(([from]) => from === option.id)?.[1]
      return given === undefined || given === '' ? [] : [[option.id, given] as [string, string]]
    })
    onChange(next.length === 0 ? null : next)
  }

  return (
    <>
      <p className="opts-hint" role="status">
        {t('match.hint')} {t('match.progress', { given: pairs.length, wanted: view.options.length })}
      </p>
      <ol className="pairs">
        {view.options.map((option, index) => (
          <li key={option.id}>
            <label className="pair-source" htmlFor={`${id}${index}`}>
              <RichText value={option.text} pack={view.pack} />
            </label>
            <select
              id={`${id}${index}`}
              className="input pair-target"
              value={pairs.find(([source]) => source === option.id)?.[1] ?? ''}
              disabled={isLocked}
              onChange={(event) => pair(option.id, event.target.value)}
            >
              <option value="">{t('match.pick')}</option>
              {view.targets.map((target) => (
                <option key={target.id} value={target.id}>
                  {plain(target.text)}
                </option>
              ))}
            </select>
            <OptionFeedback>{feedback?.get(option.id)}</OptionFeedback>
          </li>
        ))}
      </ol>
    </>
  )
}
