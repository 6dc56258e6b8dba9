import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Ending } from '../../../core/cases/case'
import { Link, paths } from '../../lib/navigation'
import { Prose } from '../../lib/text/prose'
import { RichText } from '../../lib/text/rich-text'
import type { CasePlace } from './case-place'
import { EndingPeople } from './ending-people'
import { useOpened } from './use-opened'

type EndingViewProps = CasePlace & {
  readonly ending: Ending
  readonly runId: string
}

/** How it ended, and for whom; then the debrief, where the learning is. */
export function EndingView({ pack, module, story, ending, runId }: EndingViewProps) {
  const { t } = useTranslation('cases')
  const heading = useOpened()
  const number = story.endings.findIndex((known) => known.id === ending.id) + 1
  return (
    <div className="ending">
      <p className="scene-when">{t('ending.number', { number, of: story.endings.length })}</p>
      <h1 ref={heading} tabIndex={-1}>
        <RichText value={ending.title} pack={pack} />
      </h1>
      <div className="tell">
        <Prose value={ending.body} pack={pack} glossary={module.glossary} />
      </div>
      <EndingPeople pack={pack} ending={ending} />
      <div className="acts after-acts">
        <Link className="btn btn-main" to={paths.debrief(runId)}>
          {t('ending.debrief')} <ArrowRight className="icon" aria-hidden="true" />
        </Link>
        <Link className="btn btn-quiet" to={paths.module(pack, module.id)}>
          {t('ending.leave')}
        </Link>
      </div>
    </div>
  )
}
