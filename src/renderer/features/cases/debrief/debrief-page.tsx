import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseRun } from '../../../../core/cases/case-run'
import { counterCourses, type Debrief } from '../../../../core/cases/debrief'
import type { RunState } from '../../../../core/cases/fold-run'
import type { WriteError } from '../../../../data/write-result'
import { FocusFrame } from '../../../lib/focus-frame'
import { HelpButton } from '../../../lib/help/help-button'
import { Link, paths, useNavigate } from '../../../lib/navigation'
import { NotSaved } from '../../../lib/not-saved'
import { Prose } from '../../../lib/text/prose'
import { RichText } from '../../../lib/text/rich-text'
import { usePlainText } from '../../../lib/text/use-plain-text'
import { useDocumentTitle } from '../../../lib/use-document-title'
import { useFormat } from '../../../lib/use-format'
import type { CasePlace } from '../case-place'
import { EndingPeople } from '../ending-people'
import { useStartRun } from '../use-start-run'
import { CounterCourses } from './counter-courses'
import { DebriefAspects } from './debrief-aspects'
import { DebriefDecisions } from './debrief-decisions'
import { DebriefSection } from './debrief-section'
import { ExpertPathList } from './expert-path-list'
import { Reflection } from './reflection'
import { TwoPaths } from './two-paths'
import '../case.css'
import '../outcome.css'
import './decisions.css'
import './debrief.css'

type DebriefPageProps = CasePlace & {
  readonly result: Debrief
  readonly run: CaseRun
  readonly played: RunState
  readonly finishedAt: number
}

export function DebriefPage({ result, run, played, finishedAt, ...place }: DebriefPageProps) {
  const { pack, module, story } = place
  const { t } = useTranslation(['cases', 'debrief'])
  const format = useFormat()
  const plain = usePlainText(pack)
  const navigate = useNavigate()
  const startRun = useStartRun(place)
  const heading = useRef<HTMLHeadingElement>(null)
  const [error, setError] = useState<WriteError | null>(null)
  const { ending } = result
  const courses = counterCourses(story, played)
  const number = story.endings.findIndex((known) => known.id === ending.id) + 1
  const firstApart = result.decisions.find((decision) => !decision.isSame)
  useDocumentTitle(t('debrief.page-title', { title: plain(story.title) }))
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])

  // A replay is a run of its own, which stands before that decision: this debrief stays as it is.
  const replay = async (index: number) => {
    const started = await startRun(played.decisions.slice(0, index))
    setError(started.ok ? null : started.error)
    if (started.ok) navigate(paths.case(pack, module.id, story.id))
  }
  return (
    <FocusFrame
      backTo={paths.module(pack, module.id)}
      backName={t('back-to-module')}
      title={<RichText value={story.title} pack={pack} />}
      where={t('debrief.where', { number, of: story.endings.length })}
      tools={module.sensitive !== undefined && <HelpButton pack={pack} services={module.sensitive.services} />}
    >
      <div className="spread">
        <div className="spread-margin">
          <p>{t('debrief.finished', { at: format.moment(finishedAt) })}</p>
          <p>{t(`debrief:mode.${run.mode}`)}</p>
        </div>
        <div className="spread-page debrief-head">
          <h1 ref={heading} tabIndex={-1}>
            <RichText value={ending.title} pack={pack} />
          </h1>
          <Prose className="prose read" value={ending.body} pack={pack} glossary={module.glossary} />
          <p className="quality">{t(`debrief:quality.${ending.quality}`)}</p>
        </div>
      </div>
      <DebriefSection id="people" title={t('debrief.people')}>
        <EndingPeople pack={pack} ending={ending} />
      </DebriefSection>
      <DebriefSection id="paths" title={t('debrief.paths')} note={t('debrief.paths-note')}>
        <TwoPaths pack={pack} result={result} />
      </DebriefSection>
      <DebriefSection id="decisions" title={t('debrief.decisions')} note={t('debrief.decisions-note')}>
        {error !== null && <NotSaved error={error} />}
        {run.mode === 'assessed' && <p className="muted small">{t('debrief:replay-study')}</p>}
        <DebriefDecisions
          pack={pack}
          module={module}
          story={story}
          decisions={result.decisions}
          onReplay={(index) => void replay(index)}
        />
        <ExpertPathList pack={pack} path={result.expert} />
      </DebriefSection>
      {result.totals.length > 0 && (
        <DebriefSection id="aspects" title={t('debrief.aspects')} note={t('debrief.aspects-note')}>
          <DebriefAspects totals={result.totals} />
        </DebriefSection>
      )}
      {courses.length > 0 && (
        <DebriefSection id="courses" title={t('debrief:courses')}>
          <CounterCourses pack={pack} courses={courses} />
        </DebriefSection>
      )}
      <DebriefSection id="reflection" title={t('debrief.reflection')} note={t('debrief:reflection-note')}>
        <Reflection run={run} ending={ending} />
        <p className="acts debrief-end">
          {firstApart !== undefined && (
            <button type="button" className="btn btn-main" onClick={() => void replay(firstApart.index)}>
              {t('debrief.replay-number', { number: firstApart.index + 1 })}
            </button>
          )}
          <Link
            className={firstApart === undefined ? 'btn btn-main' : 'btn btn-line'}
            to={paths.module(pack, module.id)}
          >
            {t('debrief.done')}
          </Link>
        </p>
      </DebriefSection>
    </FocusFrame>
  )
}
