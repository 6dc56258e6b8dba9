import { Check, ChevronDown } from 'lucide-react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { type DebriefDecision, groupDecisions } from '../../../../core/cases/debrief'
import type { Module } from '../../../../core/modules/module'
import { RichText } from '../../../lib/text/rich-text'
import { ApartDecision } from './apart-decision'

interface DebriefDecisionsProps {
  readonly pack: string
  readonly module: Module
  readonly decisions: readonly DebriefDecision[]
  onReplay(index: number): void
}

/** All decisions in order: what parted stands open, what was alike is told in short. */
export function DebriefDecisions({ pack, module, decisions, onReplay }: DebriefDecisionsProps) {
  const { t } = useTranslation('cases')
  return (
    <ol className="decs">
      {groupDecisions(decisions).map((group) => {
        const [first] = group
        const last = group.at(-1)
        if (first === undefined || last === undefined) return null
        if (!first.isSame) {
          return <ApartDecision key={first.index} pack={pack} module={module} decision={first} onReplay={onReplay} />
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
                {group.map(({ index, scene, yours }) => (
                  <li key={index}>
                    <h3>
                      <RichText value={scene.title} pack={pack} />
                    </h3>
                    <p>
                      <RichText value={yours.text} pack={pack} />
                    </p>
                    <button type="button" className="btn btn-quiet pull" onClick={() => onReplay(index)}>
                      {t('debrief.replay')}
                      <span className="vh"> {t('debrief.replay-of', { number: index + 1 })}</span>
                    </button>
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
