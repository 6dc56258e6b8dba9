import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BELIEFS, type SelfAssessment, STATEMENTS, type When } from '../../../core/progress/self-assessment'
import { saveSelfAssessment } from '../../../data/self-assessment-repo'
import type { WriteError } from '../../../data/write-result'
import { Link, paths } from '../../lib/navigation'
import { NotSaved } from '../../lib/not-saved'
import { useProfile, useServices } from '../../lib/services'
import { StatementScale } from './statement-scale'

interface ReflectionFormProps {
  readonly pack: string
  readonly module: string
  readonly when: When
  onSaved(): void
}

/** Twelve statements under the four beliefs. Any may be left open, and all of it may be skipped. */
export function ReflectionForm({ pack, module, when, onSaved }: ReflectionFormProps) {
  const { t } = useTranslation('readiness')
  const { db, clock, newId } = useServices()
  const profile = useProfile()
  const [ratings, setRatings] = useState<SelfAssessment['ratings']>({})
  const [error, setError] = useState<WriteError | null>(null)
  const [isEmpty, setIsEmpty] = useState(false)
  const save = async () => {
    if (Object.keys(ratings).length === 0) {
      setIsEmpty(true)
      return
    }
    const row = { id: newId(), profileId: profile.id, pack, module, when, ratings, at: clock.now().wall }
    const saved = await saveSelfAssessment(db, row)
    if (saved.ok) onSaved()
    else setError(saved.error)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <form className="reflection" onSubmit={submit}>
      {BELIEFS.map((belief) => (
        <section key={belief} aria-labelledby={`belief-${belief}`}>
          <h2 id={`belief-${belief}`} className="subhead">
            {t(`beliefs.${belief}.title`)}
          </h2>
          <p className="muted">{t(`beliefs.${belief}.about`)}</p>
          {STATEMENTS.filter((statement) => statement.belief === belief).map(({ id }) => (
            <StatementScale
              key={id}
              statement={id}
              value={ratings[id]}
              onChange={(value) => {
                setRatings((before) => ({ ...before, [id]: value }))
                setIsEmpty(false)
              }}
            />
          ))}
        </section>
      ))}
      <p role="status">{isEmpty && t('reflection.empty')}</p>
      {error !== null && <NotSaved error={error} onRetry={() => void save()} />}
      <p className="acts">
        <button type="submit" className="btn btn-main">
          {t('reflection.save')}
        </button>
        <Link className="btn btn-quiet" to={paths.module(pack, module)}>
          {t('reflection.skip')}
        </Link>
      </p>
    </form>
  )
}
