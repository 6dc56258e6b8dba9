import { useTranslation } from 'react-i18next'
import type { GapView } from '../../../core/exams/item-view'
import { TEXT_LIMIT } from '../../../core/items/response'
import { usePlainText } from '../text/use-plain-text'

interface GapFieldProps {
  readonly gap: GapView
  readonly pack: string
  /** In the order of the text as it is shown, from 1. */
  readonly number: number
  readonly count: number
  /** The paragraph that it stands in, to be read with it. */
  readonly describedBy: string
  readonly value: string
  readonly isLocked: boolean
  readonly onFill: (value: string) => void
}

/** A gap: a list of the system's own, which works by touch, keyboard and screen reader everywhere, or a field to type in. */
export function GapField({ gap, pack, number, count, describedBy, value, isLocked, onFill }: GapFieldProps) {
  const { t } = useTranslation('items')
  const plain = usePlainText(pack)
  const named = { 'aria-label': t('cloze.gap', { number, count }), 'aria-describedby': describedBy }
  return (
    <span className="gap">
      <span className="gap-number num" aria-hidden="true">
        {number}
      </span>
      {gap.options === null ? (
        <input
          {...named}
          className="input gap-input"
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={TEXT_LIMIT}
          value={value}
          readOnly={isLocked}
          onChange={(event) => onFill(event.target.value)}
        />
      ) : (
        <select
          {...named}
          className="input gap-input"
          value={value}
          disabled={isLocked}
          onChange={(event) => onFill(event.target.value)}
        >
          <option value="">{t('cloze.pick')}</option>
          {gap.options.map((option) => (
            <option key={option.id} value={option.id}>
              {plain(option.text)}
            </option>
          ))}
        </select>
      )}
    </span>
  )
}
