import { Check, ChevronDown } from 'lucide-react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Case } from '../../../../core/cases/case'
import { type DebriefDecision, groupDecisions } from '../../../../core/cases/debrief'
import type { Module } from '../../../../core/modules/module'
import { RichText } from '../../../lib/text/rich-text'
import { ChoiceRatings } from '../choice-ratings'
import { ApartDecision } from './apart-decision'
import { DecisionRest } from './decision-rest'
import { decisionId } from './go-to-decision'

interface DebriefDecisionsProps {
  readonly pack: string
  readonly module: Module
  readonly story: Case
  readonly decisions: readonly DebriefDecision[]
  onReplay(index: number): void
}

/** All decisions in order: what parted stands open, what was alike is told in short. */
export function DebriefDecisions({ pack, module, story, decisions, onReplay }: DebriefDecisionsProps) {
  const { t } = useTranslation('cases')
  return (
    <ol className="decs">
      {groupDecisions(decisions).map((group) => {
        const [first] = group
        const last = group.at(-1)
        if (first === undefined || last === undefined) return null
        if (!first.isSame) {
          return (
            <ApartDecision
              key={first.index}
              pack={pack}
              module={module}
              story={story}
              decision={first}
              onReplay={onReplay}
            />
          )
        }
        return (
          <li key={first.index}>
            <span className="dec-n">
              {first === last ? first.index + 1 : t('debrief.range', { from: first.index + 1, to: last.index + 1 })}
            </span>
            <details className="dec-same">
              <summary>
                <Check className="icon" aria-hidden="true" />
                <span>
                  {t('debrief.same')}{' '}
                  {group.map(({ index, scene }) => (
                    <Fragment key={index}>
                      {index > first.index && ', '}
                      <RichText value={scene.trail} pack={pack} />
                    </Fragment>
                  ))}
                </span>
                <ChevronDown className="icon" aria-hidden="true" />
              </summary>
              <ol>
                {group.map((decision) => (
                  <li key={decision.index}>
                    <h3 id={decisionId(decision.index)} tabIndex={-1}>
                      <RichText value={decision.scene.title} pack={pack} />
                    </h3>
                    <p>
                      <RichText value={decision.yours.text} pack={pack} />
                    </p>
                    <ChoiceRatings pack={pack} ratings={decision.yours.ratings} />
                    <DecisionRest pack={pack} module={module} story={story} decision={decision} onReplay={onReplay} />
                  </li>
                ))}
              </ol>
            </details>
          </li>
        )
      })}
    </ol>
  )
}
