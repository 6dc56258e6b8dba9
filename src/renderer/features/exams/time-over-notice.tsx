import { useTranslation } from 'react-i18next'
import { limitOf } from '../../../core/exams/session'
import { useFormat } from '../../lib/use-format'
import { Motif } from '../../ui/kawung'
import { useExam } from './exam-context'

/** The time ran out while the app was closed: once it may be continued from the last heartbeat, and the report says so. */
export function TimeOverNotice() {
  const { t } = useTranslation('exams')
  const format = useFormat()
  const saved = useExam((exam) => exam.saved)
  const session = useExam((exam) => exam.session)
  const continueOnce = useExam((exam) => exam.continueOnce)
  const submit = useExam((exam) => exam.submit)
  const answers = Object.keys(saved.responses).length
  const left = limitOf(session) - saved.liveElapsed
  return (
    <div className="spread">
      <div className="spread-page void">
        <span className="motif" aria-hidden="true">
          <Motif />
        </span>
        <h1>{t('time-over.title')}</h1>
        <p>{t('time-over.safe', { count: answers, of: session.form.length })}</p>
        {!saved.continued && <p>{t('time-over.explain', { left: format.clock(left) })}</p>}
        <p className="acts">
          {!saved.continued && (
            <button className="btn btn-main" type="button" onClick={continueOnce}>
              {t('time-over.continue')}
            </button>
          )}
          <button
            className={saved.continued ? 'btn btn-main' : 'btn btn-line'}
            type="button"
            onClick={() => submit('time')}
          >
            {t('time-over.hand-in')}
          </button>
        </p>
      </div>
    </div>
  )
}
