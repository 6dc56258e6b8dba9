import { Strikethrough, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ItemView } from '../../../../core/exams/item-view'
import { canStrike } from '../../../../core/exams/strike-by-letter'
import type { OptionMark } from '../../../lib/items/interaction-props'
import { optionLetter } from '../../../lib/items/option-letter'
import { useExam } from '../exam-context'

const NOTHING: readonly string[] = []

/** Beside each option of the choice types a button that crosses it out or brings it back; either way it can be chosen. */
export function useStrikeMarks(view: ItemView, isLocked: boolean): ReadonlyMap<string, OptionMark> {
  const { t } = useTranslation('exams')
  const struck = useExam((exam) => exam.shown.struck[view.id] ?? NOTHING)
  const record = useExam((exam) => exam.record)
  if (!canStrike(view)) return new Map()
  return new Map(
    view.options.map(({ id }, index) => {
      const isStruck = struck.includes(id)
      const Icon = isStruck ? Undo2 : Strikethrough
      const name = t(isStruck ? 'tools.strike.restore' : 'tools.strike.strike', { letter: optionLetter(index) })
      const beside = (
        <button
          className="tool opt-strike"
          type="button"
          aria-label={name}
          title={name}
          disabled={isLocked}
          onClick={() => record({ type: 'struck', item: view.id, option: id, on: !isStruck })}
        >
          <Icon className="icon" aria-hidden="true" />
        </button>
      )
      return [id, { struck: isStruck ? t('tools.strike.struck') : null, beside }]
    }),
  )
}
