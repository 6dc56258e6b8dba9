import { ArrowRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunMode } from '../../../core/cases/case-run'
import type { RunWithLog } from '../../../data/case-run-repo'
import type { WriteError } from '../../../data/write-result'
import { FocusFrame } from '../../lib/focus-frame'
import { HelpButton } from '../../lib/help/help-button'
import { Link, paths } from '../../lib/navigation'
import { NotSaved } from '../../lib/not-saved'
import { usePreferencesStore } from '../../lib/preferences-store'
import { RichText } from '../../lib/text/rich-text'
import { usePlainText } from '../../lib/text/use-plain-text'
import { useDocumentTitle } from '../../lib/use-document-title'
import { useFirstFocus } from '../../lib/use-first-focus'
import { useFormat } from '../../lib/use-format'
import { Notice } from '../../ui/notice'
import type { CasePlace } from './case-place'
import { PastRuns } from './debrief/past-runs'
import { IntroTerms } from './intro-terms'
import type { RunTerms } from './use-start-run'
import './case.css'
import './intro.css'

type CaseIntroProps = CasePlace & {
  readonly runs: readonly RunWithLog[]
  readonly error: WriteError | null
  onStart(terms: RunTerms): void
  /** What stands above the beginning: what became of a run that was left open. */
  readonly children?: ReactNode
}

/** Before the case: whom it is about, what it holds that may weigh, that it is invented; begin, or leave it out. */
export function CaseIntro({ pack, module, story, runs, error, onStart, children }: CaseIntroProps) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const plain = usePlainText(pack)
  const { caseTimeLimits, change } = usePreferencesStore()
  const [mode, setMode] = useState<RunMode>('study')
  const hasTimes = story.scenes.some((scene) => scene.timed !== undefined)
  const terms = { mode, isTimed: hasTimes && caseTimeLimits }
  const start = () => onStart(terms)
  const heading = useFirstFocus<HTMLHeadingElement>('stays')
  const [newest] = runs
  useDocumentTitle(plain(story.title))
  return (
    <FocusFrame
      backTo={paths.module(pack, module.id)}
      backName={t('back-to-module')}
      title={<RichText value={module.title} pack={pack} />}
      where={t('intro.where')}
      tools={module.sensitive !== undefined && <HelpButton pack={pack} services={module.sensitive.services} />}
    >
      <div className="spread">
        <div className="spread-margin">
          <p>{t('intro.about', { minutes: format.minutes(story.minutes), count: story.endings.length })}</p>
        </div>
        <div className="spread-page case-intro">
          <h1 ref={heading} tabIndex={-1}>
            <RichText value={story.title} pack={pack} />
          </h1>
          <p className="case-promise">
            <RichText value={story.promise} pack={pack} />
          </p>
          <div className="intro-person">
            <span className="face" aria-hidden="true">
              {story.person.name.slice(0, 1)}
            </span>
            <p>
              <b>{story.person.name}</b>, <RichText value={story.person.about} pack={pack} />
              <br />
              <span className="muted">
                <RichText value={story.person.wants} pack={pack} />
              </span>
            </p>
          </div>
          {children}
          {newest?.resumed.kind === 'broken' && <Notice title={t('stuck.title')}>{t('stuck.body')}</Notice>}
          {story.contentNote !== undefined && (
            <Notice title={t('intro.content-note')} tone="care">
              <p>
                <RichText value={story.contentNote} pack={pack} />
              </p>
              <p className="acts">
                <Link className="btn btn-line" to={paths.module(pack, module.id)}>
                  {t('intro.skip')}
                </Link>
              </p>
            </Notice>
          )}
          <p className="muted">{t('intro.fictional')}</p>
          <IntroTerms
            terms={terms}
            hasTimes={hasTimes}
            onChange={(next) => {
              setMode(next.mode)
              if (hasTimes) change({ caseTimeLimits: next.isTimed })
            }}
          />
          {error !== null && <NotSaved error={error} onRetry={start} />}
          <p className="acts">
            <button type="button" className="btn btn-main" onClick={start}>
              {t(runs.length > 0 ? 'intro.again' : 'intro.start')} <ArrowRight className="icon" aria-hidden="true" />
            </button>
          </p>
          <PastRuns pack={pack} story={story} runs={runs} />
        </div>
      </div>
    </FocusFrame>
  )
}
