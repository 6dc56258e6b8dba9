import { useTranslation } from 'react-i18next'
import { limitOf } from '../../../core/exams/session'
import { useProfile } from '../../lib/services'
import { RichText } from '../../lib/text/rich-text'
import { useFormat } from '../../lib/use-format'
import { MotifStrip } from '../../ui/kawung'
import { HowAnswered } from './how-answered'
import { PracticeBands } from './practice-bands'
import type { ReportProps } from './report-props'
import { ResultBands } from './result-bands'
import { SmallPrint } from './small-print'
import { StudyNext } from './study-next'
import { SureWords } from './sure-words'

/** One page that a student would show a lecturer. */
export function ReportSheet(props: ReportProps) {
  const { t } = useTranslation(['reports', 'common'])
  const format = useFormat()
  const profile = useProfile()
  const { session, state, report } = props
  const isPractice = session.mode === 'practice'
  const limit = limitOf(session)
  const answered = Object.keys(state.responses).length
  return (
    <article className="a4">
      <span className="a4-motif" aria-hidden="true">
        <MotifStrip />
      </span>
      <div className="a4-in">
        <header className="a4-head">
          <div>
            <h1>
              <RichText value={session.blueprint.title} pack={session.pack} />
            </h1>
            <p className="not">{t('common:simulation-note')}</p>
          </div>
          <dl className="a4-who">
            <dt>{t('who.name')}</dt>
            <dd>{profile.name}</dd>
            <dt>{t('who.date')}</dt>
            <dd>{format.moment(session.startedAt)}</dd>
            <dt>{t('who.items')}</dt>
            <dd>{t('who.answered', { answered, of: session.form.length })}</dd>
            <dt>{t('time.title')}</dt>
            <dd>
              {isPractice
                ? format.clock(state.clock.elapsed)
                : t('who.time', {
                    used: format.clock(Math.min(limit, state.clock.elapsed)),
                    limit: format.clock(limit),
                  })}
            </dd>
          </dl>
        </header>
        {isPractice ? (
          <div className="verdict">
            <p>{t('practice.title')}</p>
            <p>{t('practice.note')}</p>
          </div>
        ) : (
          <div className="verdict">
            <p>{t(report.passed ? 'verdict.met' : 'verdict.not-met')}</p>
            <p>
              <SureWords session={session} report={report} />
            </p>
          </div>
        )}
        {isPractice ? <PracticeBands {...props} /> : <ResultBands report={report} />}
        <div className="a4-cols">
          <StudyNext {...props} />
          <HowAnswered {...props} />
        </div>
        <SmallPrint {...props} />
      </div>
    </article>
  )
}
