import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { RATINGS, type StatementId } from '../../../core/progress/self-assessment'

interface StatementScaleProps {
  readonly statement: StatementId
  readonly value: number | undefined
  onChange(value: number): void
}

/** One statement and its five degrees: radios, so that the arrow keys choose. The words of the ends stand under it, each degree has its own. */
export function StatementScale({ statement, value, onChange }: StatementScaleProps) {
  const { t } = useTranslation('readiness')
  const name = useId()
  return (
    <fieldset className="statement">
      <legend>{t(`statements.${statement}`)}</legend>
      <div className="degrees">
        {RATINGS.map((rating) => (
          <label key={rating}>
            <input
              type="radio"
              name={name}
              value={rating}
              checked={value === rating}
              onChange={() => onChange(rating)}
            />
            <span className="num">{rating}</span> <span className="vh">{t(`degrees.${rating}`)}</span>
          </label>
        ))}
      </div>
      <p className="degree-ends" aria-hidden="true">
        <span>{t('degrees.1')}</span>
        <span>{value === undefined ? '' : value > 1 && value < 5 ? t(`degrees.${degree(value)}`) : ''}</span>
        <span>{t('degrees.5')}</span>
      </p>
    </fieldset>
  )
}

function degree(value: number): (typeof RATINGS)[number] {
  return RATINGS.find((rating) => rating === value) ?? 3
}
