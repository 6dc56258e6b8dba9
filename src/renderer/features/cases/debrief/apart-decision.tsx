import { useTranslation } from 'react-i18next'
import type { Case } from '../../../../core/cases/case'
import type { DebriefDecision } from '../../../../core/cases/debrief'
import type { Module } from '../../../../core/modules/module'
import { RichText } from '../../../lib/text/rich-text'
import { ChoiceRatings } from '../choice-ratings'
import { DecisionRest } from './decision-rest'
import { decisionId } from './go-to-decision'
import { LineSample } from './two-paths'

interface ApartDecisionProps {
  readonly pack: string
  readonly module: Module
  readonly story: Case
  readonly decision: DebriefDecision
  onReplay(index: number): void
}

/** A decision where the two ways parted: both choices side by side, each with its ratings and reasons. */
export function ApartDecision({ pack, module, story, decision, onReplay }: ApartDecisionProps) {
  const { t } = useTranslation('cases')
  const { index, scene, yours, better } = decision
  return (
    <li className="apart">
      <span className="dec-n">{index + 1}</span>
      <div>
        <h3 id={decisionId(index)} tabIndex={-1}>
          <RichText value={scene.title} pack={pack} />
        </h3>
        <div className="versus">
          <div>
            <h4>
              <LineSample kind="you" /> {t('debrief.you')}
            </h4>
            <p>
              <RichText value={yours.text} pack={pack} />
            </p>
            <ChoiceRatings pack={pack} ratings={yours.ratings} />
          </div>
          <div>
            <h4>
              <LineSample kind="pro" /> {t('debrief.expert')}
            </h4>
            <p>
              <RichText value={better.text} pack={pack} />
            </p>
            <ChoiceRatings pack={pack} ratings={better.ratings} />
          </div>
        </div>
        <DecisionRest pack={pack} module={module} story={story} decision={decision} onReplay={onReplay} />
      </div>
    </li>
  )
}
