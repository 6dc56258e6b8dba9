import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunTerms } from './use-start-run'

interface IntroTermsProps {
  readonly terms: RunTerms
  /** Whether the case has scenes with a time limit at all. */
  readonly hasTimes: boolean
  onChange(terms: RunTerms): void
}

const MODES = ['study', 'assessed'] as const

/** How it is to be played, each way in one line; time limits only for whoever wants them. */
export function IntroTerms({ terms, hasTimes, onChange }: IntroTermsProps) {
  const { t } = useTranslation('cases')
  const id = useId()
  return (
    <div className="run-terms">
      <fieldset>
        <legend>{t('terms.legend')}</legend>
        {MODES.map((mode) => (
          <label className="run-term" key={mode}>
            <input
              type="radio"
              name={`${id}mode`}
              checked={terms.mode === mode}
              onChange={() => onChange({ ...terms, mode })}
            />
            <b>{t(`terms.${mode}.name`)}</b>
            <small>{t(`terms.${mode}.means`)}</small>
          </label>
        ))}
      </fieldset>
      {hasTimes && (
        <label className="run-term">
          <input
            type="checkbox"
            checked={terms.isTimed}
            onChange={(event) => onChange({ ...terms, isTimed: event.target.checked })}
          />
          <b>{t('terms.timed.name')}</b>
          <small>{t('terms.timed.means')}</small>
        </label>
      )}
    </div>
  )
}
