import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber, parseNumber } from '../../../core/items/parse-number'
import { LANGUAGES } from '../../../core/lib/localized-text'
import { useWork } from './work-context'
import './work.css'

interface BudgetCellProps {
  readonly cell: string
  readonly name: string
}

/** An amount to work out, typed in the reader's notation; beneath it stands, before it counts, what it is read as. */
export function BudgetCell({ cell, name }: BudgetCellProps) {
  const { t, i18n } = useTranslation('artefacts')
  const id = useId()
  const work = useWork('sums')
  if (work === null) return null
  const language = LANGUAGES.find((known) => known === i18n.language) ?? LANGUAGES[0]
  const typed = work.values[cell] ?? ''
  const reading = parseNumber(typed, language)
  if (work.verdicts !== null) return <b>{typed === '' ? t('work.left-open') : typed}</b>
  const isRefused = reading.kind === 'other-notation' || reading.kind === 'unreadable'
  return (
    <span className="budget-cell">
      <input
        className="input work-input num"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        aria-label={name}
        aria-invalid={isRefused || undefined}
        aria-describedby={id}
        value={typed}
        onChange={(event) => work.change({ ...work.values, [cell]: event.target.value })}
      />
      <span className={isRefused ? 'work-echo refused' : 'work-echo num'} id={id} role="status">
        {reading.kind === 'read' && t('work.read', { number: formatNumber(reading.value, language) })}
        {isRefused && t(`work.${reading.kind}`)}
      </span>
    </span>
  )
}
