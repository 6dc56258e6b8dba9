import { useTranslation } from 'react-i18next'
import type { ItemView, OptionView } from '../../../../core/exams/item-view'
import { canStrike } from '../../../../core/exams/strike-by-letter'
import type { OptionMark } from '../../../lib/items/interaction-props'
import { useExam } from '../exam-context'
import { StrikeButton } from './strike-button'

const NOTHING: readonly string[] = []

/** Beside each option of the choice types a button that crosses it out or brings it back; either way it can be chosen. */
export function useStrikeMarks(view: ItemView, isLocked: boolean): ReadonlyMap<string, OptionMark> {
  const { t } = useTranslation('exams')
  const struck = useExam((exam) => exam.shown.struck[view.id] ?? NOTHING)
  const record = useExam((exam) => exam.record)

  function markOf({ id }: OptionView, index: number): OptionMark {
    const isStruck = struck.includes(id)
    const strike = (on: boolean) => record({ type: 'struck', item: view.id, option: id, on })
    return {
      struck: isStruck ? t('tools.strike.struck') : null,
      beside: <StrikeButton index={index} isStruck={isStruck} isLocked={isLocked} onStrike={strike} />,
    }
  }

  return new Map(canStrike(view) ? view.options.map((option, index) => [option.id, markOf(option, index)]) : [])
}
