import { Timer, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Case } from '../../../../core/cases/case'
import type { DebriefDecision } from '../../../../core/cases/debrief'
import type { Module } from '../../../../core/modules/module'
import { RichText } from '../../../lib/text/rich-text'
import { PrincipleSources } from './principle-sources'
import { TaskDone } from './task-done'

interface DecisionRestProps {
  readonly pack: string
  readonly module: Module
  readonly story: Case
  readonly decision: DebriefDecision
  onReplay(index: number): void
}

/** What every decision has beneath it: whether the time took it, the principle and where it stands, and the way back there. */
export function DecisionRest({ pack, module, story, decision, onReplay }: DecisionRestProps) {
  const { t } = useTranslation(['cases', 'debrief'])
  const { index, better, taken } = decision
  return (
    <>
      {taken.byTime && (
        <p className="dec-time">
          <Timer className="icon" aria-hidden="true" /> {t('debrief:by-time')}
        </p>
      )}
      <TaskDone pack={pack} story={story} decision={taken} />
      <p className="dec-principle">
        <RichText value={better.principle.body} pack={pack} />
      </p>
      <PrincipleSources module={module} ids={better.principle.references} />
      <button type="button" className="btn btn-quiet pull" onClick={() => onReplay(index)}>
        <Undo2 className="icon" aria-hidden="true" /> {t('debrief.replay')}
        <span className="vh"> {t('debrief.replay-of', { number: index + 1 })}</span>
      </button>
    </>
  )
}
