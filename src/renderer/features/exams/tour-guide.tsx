import { Check } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionState } from '../../../core/exams/session-state'
import { useExam } from './exam-context'

interface Step {
  readonly key: 'answer' | 'flag' | 'move' | 'map' | 'clock' | 'language' | 'submit'
  /** Whether it has been tried; absent where looking is enough. */
  readonly isTried?: (state: SessionState) => boolean
}

const STEPS: readonly Step[] = [
  { key: 'answer', isTried: (state) => Object.keys(state.responses).length > 0 },
  { key: 'flag', isTried: (state) => state.flagged.size > 0 },
  { key: 'move', isTried: (state) => state.visited.size > 1 },
  { key: 'map', isTried: (state) => state.visited.size > 2 },
  { key: 'clock' },
  { key: 'language' },
  { key: 'submit' },
]

/** One thing at a time, to be tried on the spot; nothing is covered and nothing is in the way. */
export function TourGuide({ onEnd }: { readonly onEnd: () => void }) {
  const { t } = useTranslation('exams')
  const [at, setAt] = useState(0)
  const shown = useExam((exam) => exam.shown)
  const step = STEPS[at]
  if (step === undefined) return null
  const isLast = at === STEPS.length - 1
  return (
    <section className="tour" aria-label={t('tour.label')}>
      <div aria-live="polite">
        <p className="tour-place">{t('tour.place', { number: at + 1, of: STEPS.length })}</p>
        <h2>{t(`tour.steps.${step.key}.title`)}</h2>
        <p>{t(`tour.steps.${step.key}.body`)}</p>
        {step.isTried?.(shown) === true && (
          <p className="met yes">
            <Check className="icon" aria-hidden="true" /> {t('tour.tried')}
          </p>
        )}
      </div>
      <p className="acts">
        <button className="btn btn-main" type="button" onClick={isLast ? onEnd : () => setAt(at + 1)}>
          {t(isLast ? 'tour.end' : 'tour.next')}
        </button>
        {at > 0 && (
          <button className="btn btn-line" type="button" onClick={() => setAt(at - 1)}>
            {t('tour.back')}
          </button>
        )}
        {!isLast && (
          <button className="btn btn-quiet" type="button" onClick={onEnd}>
            {t('tour.skip')}
          </button>
        )}
      </p>
    </section>
  )
}
